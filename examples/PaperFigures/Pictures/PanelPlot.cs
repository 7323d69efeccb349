using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace PaperFigures.Pictures;

/// <summary>Makes the plotting library's model of a panel.</summary>
internal static class PanelPlot
{
    // The library measures text a sixth too narrow and clips the legend to that.
    private const double LegendPadding = 30;

    private static readonly OxyColor GridColour = OxyColor.FromRgb(0xE4, 0xE4, 0xE4);

    public static PlotModel Of(Panel panel)
    {
        
        var plot = new PlotModel { Title = panel.Title, TitleFontSize = 15, Padding = new OxyThickness(8, 8, 12, 8) };
        plot.Legends.Add(new Legend
        {
            LegendPosition = LegendPosition.RightTop,
            LegendPlacement = LegendPlacement.Outside,
            LegendLineSpacing = 6,
            LegendPadding = LegendPadding,
        });
        plot.Axes.Add(AxisOf(panel.X, AxisPosition.Bottom));
        plot.Axes.Add(AxisOf(panel.Y, AxisPosition.Left));
        foreach (PanelSeries series in panel.Series)
        {
            plot.Series.Add(series.Style == SeriesStyle.ErrorBars ? BarsOf(series) : LineOf(series));
        }

        return plot;
    }

    private static LinearAxis AxisOf(PanelAxis axis, AxisPosition position) => new()
    {
        Position = position,
        Title = axis.Title,
        Minimum = axis.Minimum ?? double.NaN,
        Maximum = axis.Maximum ?? double.NaN,
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = GridColour,
        AxislineStyle = LineStyle.Solid,
        AxisTitleDistance = position == AxisPosition.Left ? 22 : 12,
        MaximumPadding = 0.06,
    };

    private static LineSeries LineOf(PanelSeries series)
    {
        OxyColor colour = Palette.At(series.Colour);
        bool hasMarkers = series.Style is SeriesStyle.Markers or SeriesStyle.PaperMarkers;
        var line = new LineSeries
        {
            Title = series.Title,
            RenderInLegend = series.Title is not null,
            Color = colour,
            StrokeThickness = 1.8,
            LineStyle = hasMarkers ? LineStyle.None : series.Style == SeriesStyle.Dashed ? LineStyle.Dash : LineStyle.Solid,
            MarkerType = hasMarkers ? MarkerType.Circle : MarkerType.None,
            MarkerSize = series.Style == SeriesStyle.PaperMarkers ? 4.5 : 2.5,
            MarkerStroke = colour,
            MarkerStrokeThickness = 1.5,
            MarkerFill = series.Style == SeriesStyle.PaperMarkers ? OxyColors.White : colour,
        };
        line.Points.AddRange(series.Points.Select(point => new DataPoint(point.X, point.Y)));
        return line;
    }

    // Each bar is a stroke of one broken line, so that a series stays one entry of the legend.
    private static LineSeries BarsOf(PanelSeries series)
    {
        LineSeries line = LineOf(series);
        line.Points.Clear();
        foreach (PanelPoint point in series.Points)
        {
            line.Points.Add(new DataPoint(point.X, point.Y));
            line.Points.Add(new DataPoint(point.X, point.Y + point.Error));
            line.Points.Add(new DataPoint(point.X, point.Y - point.Error));
            line.Points.Add(new DataPoint(point.X, point.Y));
        }

        return line;
    }
}
