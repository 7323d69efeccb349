namespace Fathom.Insight;

/// <summary>A layer as a run log describes it.</summary>
public sealed record LoggedLayer
{
    /// <summary>The layer's name, unique in the model.</summary>
    public required string Name { get; init; }

    /// <summary>The layer's fan-in.</summary>
    public required int Inputs { get; init; }

    /// <summary>The layer's outputs.</summary>
    public required int Units { get; init; }

    /// <summary>The non-linearity: a name of <see cref="Activation"/>.</summary>
    public required string Activation { get; init; }

    /// <summary>The distribution of the initial weights: a name of <see cref="Init"/>.</summary>
    public required string Init { get; init; }

    /// <summary>The factor on every initial weight.</summary>
    public required double Gain { get; init; }
}
