namespace Fathom.Insight.Reports;

/// <summary>What the page's script reads.</summary>
internal sealed record PageData
{
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Seconds until the page loads its file again; null for never.</summary>
    public int? RefreshSeconds { get; init; }
}
