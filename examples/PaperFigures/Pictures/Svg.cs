using OxyPlot;

namespace PaperFigures.Pictures;

/// <summary>Turns a plot into the text of an SVG file.</summary>
internal static class Svg
{
    public static string Of(PlotModel plot, double width, double height)
    {
        plot.Background = OxyColors.White;
        plot.DefaultFont = "Helvetica, Arial, sans-serif";
        var exporter = new SvgExporter { Width = width, Height = height };
        return exporter.ExportToString(plot);
    }
}
