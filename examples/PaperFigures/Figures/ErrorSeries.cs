using PaperFigures.Pictures;
using PaperFigures.Training;

namespace PaperFigures.Figures;

/// <summary>A network's test error over the examples seen, as a line.</summary>
internal static class ErrorSeries
{
    private const double Million = 1e6;

    public static PanelSeries Of(TrainedNetwork network, int colour) => new(
        FormattableString.Invariant($"{network.Network.Title} (rate {network.Rate})"),
        colour,
        SeriesStyle.Line,
        [.. network.Curve.Points
            .Where(point => !point.HasDiverged)
            .Select(point => new PanelPoint(point.Examples / Million, point.TestError * 100))]);
}
