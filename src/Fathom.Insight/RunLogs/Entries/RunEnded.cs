namespace Fathom.Insight;

/// <summary>The last line of a run that ended by itself; a killed one has none.</summary>
public sealed record RunEnded : RunEntry
{
    /// <summary>Updates made.</summary>
    public required long Step { get; init; }

    /// <summary>Why it ended: "Completed", "StoppedEarly", "Cancelled" or "Failed".</summary>
    public required string Stop { get; init; }

    /// <summary>Seconds since it began.</summary>
    public required double ElapsedSeconds { get; init; }

    /// <summary>What failed, in words; null for a run that did not fail.</summary>
    public required string? Message { get; init; }
}
