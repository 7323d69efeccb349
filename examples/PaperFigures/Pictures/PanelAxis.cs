namespace PaperFigures.Pictures;

/// <summary>An axis.</summary>
/// <param name="Title">The quantity and its unit.</param>
/// <param name="Minimum">Where it begins; null to fit the points.</param>
/// <param name="Maximum">Where it ends; null to fit the points.</param>
internal sealed record PanelAxis(string Title, double? Minimum = null, double? Maximum = null);
