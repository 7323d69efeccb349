namespace Fathom.Conformance.Declarations;

/// <summary>A class with its attributes.</summary>
internal sealed record ModelDeclaration(
    string Name, int Input, int Batch, Loss Loss, Optimizer Optimizer, IReadOnlyList<LayerDeclaration> Layers)
{
    public Unroll Unroll { get; init; } = Unroll.Auto;

    public Precision Precision { get; init; } = Precision.Accurate;

    public float Momentum { get; init; } = 0.9f;

    public float Beta1 { get; init; } = 0.9f;

    public float Epsilon { get; init; } = 1e-8f;

    public float WeightDecay { get; init; }

    /// <summary>The type of its targets.</summary>
    public string TargetType => Loss == Loss.CrossEntropy ? "int" : "float";

    /// <summary>What the compiler makes of the declaration.</summary>
    public ModelDescription Describe()
    {
        var layers = new List<LayerDescription>();
        int inputs = Input;
        foreach (LayerDeclaration layer in Layers)
        {
            for (int copy = 0; copy < layer.Repeat; copy++)
            {
                layers.Add(Describe(layer, inputs, layers.Count + 1));
                inputs = layer.Units;
            }
        }

        return new ModelDescription
        {
            Name = Name,
            Input = Input,
            Batch = Batch,
            Loss = Loss,
            Optimizer = Optimizer,
            Precision = Precision,
            Layers = layers,
            DeclarationHash = "",
        };
    }

    private static LayerDescription Describe(LayerDeclaration layer, int inputs, int number) => new()
    {
        Name = FormattableString.Invariant($"layer{number}"),
        Inputs = inputs,
        Units = layer.Units,
        Activation = layer.Activation,
        ActivationParameter = layer.Activation switch
        {
            Activation.LeakyReLU => layer.Slope,
            Activation.ELU => layer.Alpha,
            _ => 0,
        },
        Init = layer.Init == Init.Auto ? Init.GlorotUniform : layer.Init,
        Gain = layer.Gain,
        UseBias = layer.UseBias,
    };
}
