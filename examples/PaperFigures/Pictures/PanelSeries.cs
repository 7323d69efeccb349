namespace PaperFigures.Pictures;

/// <summary>Points that belong together.</summary>
/// <param name="Title">What the legend says; null to leave it out of the legend.</param>
/// <param name="Colour">Which of the palette's colours.</param>
/// <param name="Style">How it is drawn.</param>
/// <param name="Points">In the order of x.</param>
internal sealed record PanelSeries(string? Title, int Colour, SeriesStyle Style, IReadOnlyList<PanelPoint> Points);
