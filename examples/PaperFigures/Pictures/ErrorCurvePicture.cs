using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;
using PaperFigures.Budgets;
using PaperFigures.Comparison;
using PaperFigures.Training;

namespace PaperFigures.Pictures;

/// <summary>Test error over examples seen, one line a network, the paper's digitised values as markers.</summary>
internal static class ErrorCurvePicture
{
    private const double Million = 1e6;

    public static string Draw(string title, IReadOnlyList<TrainedNetwork> trained)
    {
        double lastExamples = trained.Max(network => network.Curve.Examples) / Million;
        var plot = new PlotModel
        {
            Title = title,
            Subtitle = "lines: measured; markers: read off the paper's figure 11",
            IsLegendVisible = true,
        };
        plot.Legends.Add(new Legend { LegendPosition = LegendPosition.RightTop, LegendPlacement = LegendPlacement.Outside });
        plot.Axes.Add(Axis(AxisPosition.Bottom, "examples seen (millions)", 0, lastExamples * 1.02));
        plot.Axes.Add(Axis(AxisPosition.Left, "test error (%)", 10, 90));
        for (int index = 0; index < trained.Count; index++)
        {
            OxyColor colour = Palette.At(index);
            plot.Series.Add(Measured(trained[index], colour));
            plot.Series.Add(Paper(trained[index], colour, lastExamples));
        }

        return Svg.Of(plot, 900, 560);
    }

    private static LinearAxis Axis(AxisPosition position, string title, double minimum, double maximum) => new()
    {
        Position = position,
        Title = title,
        Minimum = minimum,
        Maximum = maximum,
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = OxyColor.FromRgb(0xE4, 0xE4, 0xE4),
    };

    private static LineSeries Measured(TrainedNetwork network, OxyColor colour)
    {
        var series = new LineSeries
        {
            Title = FormattableString.Invariant($"{network.Network.Title} (rate {network.Rate})"),
            Color = colour,
            StrokeThickness = 2,
        };
        series.Points.AddRange(network.Curve.Points
            .Where(point => !point.HasDiverged)
            .Select(point => new DataPoint(point.Examples / Million, point.TestError * 100)));
        return series;
    }

    private static LineSeries Paper(TrainedNetwork network, OxyColor colour, double lastExamples)
    {
        var series = new LineSeries
        {
            Color = colour,
            LineStyle = LineStyle.None,
            MarkerType = MarkerType.Circle,
            MarkerSize = 4,
            MarkerStroke = colour,
            MarkerFill = OxyColors.White,
            MarkerStrokeThickness = 1.5,
        };
        PaperCurve curve = Figure11Digitised.Of(network.Network.Id);
        series.Points.AddRange(Abscissae.Digitised
            .Zip(curve.Errors, (examples, error) => new DataPoint(examples / Million, error))
            .Where(point => point.X <= lastExamples));
        return series;
    }
}
