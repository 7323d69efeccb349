namespace Fathom.Insight;

/// <summary>What a report is called, and whether it looks for a newer one of itself.</summary>
public sealed record ReportOptions
{
    /// <summary>The page's heading; null for the names of the runs.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Names of the runs, in their order; null for the names of their models, numbered where two are the same. Models that differ in one
    /// setting are best named by it.
    /// </summary>
    public IReadOnlyList<string>? RunNames { get; init; }

    /// <summary>
    /// Seconds after which the opened page loads its file again, 1 or more, as long as one of the runs goes on; null for a page that stays
    /// as it is. A run that was killed leaves a log without an end, so a report of logs from the past states null.
    /// </summary>
    public int? RefreshSeconds { get; init; }

    /// <summary>Whether runs will begin that the page does not show yet.</summary>
    internal bool AwaitsRuns { get; init; }
}
