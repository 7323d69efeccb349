namespace Fathom;

/// <summary>One layer of a <see cref="ModelDescription"/>.</summary>
public sealed class LayerDescription
{
    /// <summary>The layer's name in statistics and files, unique in the model.</summary>
    public required string Name { get; init; }

    /// <summary>The layer's fan-in.</summary>
    public required int Inputs { get; init; }

    /// <summary>The layer's outputs.</summary>
    public required int Units { get; init; }

    /// <summary>The non-linearity.</summary>
    public required Activation Activation { get; init; }

    /// <summary>The slope of LeakyReLU or the alpha of ELU; 0 for every other activation.</summary>
    public required float ActivationParameter { get; init; }

    /// <summary>The distribution of the initial weights; never <see cref="Init.Auto"/>.</summary>
    public required Init Init { get; init; }

    /// <summary>The factor on every initial weight.</summary>
    public required float Gain { get; init; }

    /// <summary>Whether the layer has a bias.</summary>
    public required bool UseBias { get; init; }
}
