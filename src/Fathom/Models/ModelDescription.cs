namespace Fathom;

/// <summary>What a model's declaration says, as data: the same for every instance of the class.</summary>
public sealed class ModelDescription
{
    /// <summary>The class's name.</summary>
    public required string Name { get; init; }

    /// <summary>Values per example.</summary>
    public required int Input { get; init; }

    /// <summary>Examples per training step.</summary>
    public required int Batch { get; init; }

    /// <summary>The cost that training lowers.</summary>
    public required Loss Loss { get; init; }

    /// <summary>The update rule.</summary>
    public required Optimizer Optimizer { get; init; }

    /// <summary>The accuracy of the activation functions.</summary>
    public required Precision Precision { get; init; }

    /// <summary>E[x^2], the mean square of the inputs that predictions assume.</summary>
    public float InputSecondMoment { get; init; } = 1f;

    /// <summary>The layers in order, repeated layers one by one.</summary>
    public required IReadOnlyList<LayerDescription> Layers { get; init; }

    /// <summary>
    /// A hash of everything in the declaration that the meaning of saved parameters and optimiser state depends on, as 16 hexadecimal
    /// digits. A checkpoint is only resumed by a model of the same hash.
    /// </summary>
    public required string DeclarationHash { get; init; }

    /// <summary>Values per prediction: the units of the last layer.</summary>
    public int Output => Layers[^1].Units;

    /// <summary>Weights and biases of all layers.</summary>
    public long ParameterCount => Layers.Sum(layer => (long)layer.Units * layer.Inputs + (layer.UseBias ? layer.Units : 0));
}
