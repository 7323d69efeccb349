namespace Fathom.Tests.Persistence;

/// <summary>A model that has parameters to store and does nothing else.</summary>
internal sealed class StoredModel(ModelDescription description) : IModel
{
    public ModelDescription Description { get; } = description;

    public DenseLayers Layers { get; } = new([.. description.Layers.Select(CreateLayer)]);

    public InstructionSet InstructionSet => default;

    public Parameter[] Parameters => [.. Layers.SelectMany(ParametersOf)];

    /// <summary>Tanh or another activation, then an output layer without biases.</summary>
    public static StoredModel Create(
        Activation hidden = Activation.Tanh, float activationParameter = 0, string hash = "0123456789abcdef") =>
        new(new ModelDescription
        {
            Name = "TwoLayers",
            Input = 2,
            Batch = 4,
            Loss = Loss.CrossEntropy,
            Optimizer = Optimizer.Sgd,
            Precision = default,
            DeclarationHash = hash,
            Layers = [Layer("hidden", 2, 3, hidden, activationParameter, true), Layer("output", 3, 2, Activation.Identity, 0, false)],
        });

    public void Predict(ReadOnlySpan<float> inputs, Span<float> outputs) => throw new NotSupportedException();

    public void PredictLogits(ReadOnlySpan<float> inputs, Span<float> logits) => throw new NotSupportedException();

    private static Parameter[] ParametersOf(DenseLayer layer) =>
        layer.Biases is null ? [layer.Weights] : [layer.Weights, layer.Biases];

    private static LayerDescription Layer(string name, int inputs, int units, Activation activation, float parameter, bool useBias) => new()
    {
        Name = name,
        Inputs = inputs,
        Units = units,
        Activation = activation,
        ActivationParameter = parameter,
        Init = Init.GlorotUniform,
        Gain = 1,
        UseBias = useBias,
    };

    private static DenseLayer CreateLayer(LayerDescription layer) => new(
        layer,
        Tensors.Weights($"{layer.Name}.weight", layer.Units, layer.Inputs),
        layer.UseBias ? Tensors.Bias($"{layer.Name}.bias", layer.Units) : null);
}
