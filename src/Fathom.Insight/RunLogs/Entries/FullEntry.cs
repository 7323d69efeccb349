namespace Fathom.Insight;

/// <summary>The full statistics of a moment: distributions and singular values, layer by layer.</summary>
public sealed record FullEntry : RunEntry
{
    /// <summary>Updates made before.</summary>
    public required long Step { get; init; }

    /// <summary>Examples looked at.</summary>
    public required long Rows { get; init; }

    /// <summary>Whether they are a fixed set of examples, the same at every moment, or the step's minibatch.</summary>
    public required bool IsProbe { get; init; }

    /// <summary>Their mean loss.</summary>
    public required double Loss { get; init; }

    /// <summary>The layers that were looked at, in order.</summary>
    public required IReadOnlyList<LoggedDistributions> Layers { get; init; }

    /// <summary>Of the whole network's Jacobian, from the input to the last layer's pre-activations; null when not asked for.</summary>
    public required LoggedSingularValues? EndToEnd { get; init; }

    /// <summary>The first value, in the order of the passes, that was not finite; null when all were.</summary>
    public LoggedNonFinite? NonFinite { get; init; }
}
