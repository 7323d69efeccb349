namespace PaperFigures.Pictures;

/// <summary>One coordinate system with its series.</summary>
internal sealed record Panel(string Title, PanelAxis X, PanelAxis Y, IReadOnlyList<PanelSeries> Series);
