namespace PaperFigures.Comparison;

/// <summary>A curve read off the paper's figure 11.</summary>
/// <param name="Network">The network's id in this program.</param>
/// <param name="Errors">Test error in percent at each of the digitised abscissae.</param>
internal sealed record PaperCurve(string Network, IReadOnlyList<double> Errors);
