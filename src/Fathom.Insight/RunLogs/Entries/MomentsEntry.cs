namespace Fathom.Insight;

/// <summary>The statistics of one training step: means and standard deviations, layer by layer.</summary>
public sealed record MomentsEntry : RunEntry
{
    /// <summary>Updates made before the step.</summary>
    public required long Step { get; init; }

    /// <summary>The minibatch's mean loss before the update.</summary>
    public required double Loss { get; init; }

    /// <summary>The layers that are logged, in order; their fields are those of <see cref="LayerStatistics"/>.</summary>
    public required IReadOnlyList<LayerStatistics> Layers { get; init; }

    /// <summary>The first value of the step that was not finite; null when all were.</summary>
    public required LoggedNonFinite? NonFinite { get; init; }
}
