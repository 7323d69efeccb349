namespace Fathom.Insight;

/// <summary>A run log, read: its entries by kind, each in the order they were written.</summary>
public sealed record RunLogContents
{
    /// <summary>The first line.</summary>
    public required RunStarted Run { get; init; }

    /// <summary>Where the run was resumed, in order; empty for a run in one piece.</summary>
    public IReadOnlyList<RunStarted> Resumptions { get; init; } = [];

    /// <summary>Progress reports.</summary>
    public required IReadOnlyList<ProgressEntry> Progress { get; init; }

    /// <summary>Validations.</summary>
    public required IReadOnlyList<ValidationEntry> Validations { get; init; }

    /// <summary>Statistics of observed training steps.</summary>
    public required IReadOnlyList<MomentsEntry> Moments { get; init; }

    /// <summary>Full statistics.</summary>
    public required IReadOnlyList<FullEntry> Full { get; init; }

    /// <summary>How the run ended; null while it goes on, and for one that was killed.</summary>
    public required RunEnded? End { get; init; }
}
