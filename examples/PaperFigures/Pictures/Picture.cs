using System.Text;
using OxyPlot;

namespace PaperFigures.Pictures;

/// <summary>Turns panels into the text of one SVG file, one below the other.</summary>
internal static class Picture
{
    private const double Width = 860;
    private const double PanelHeight = 420;

    public static string Of(params IReadOnlyList<Panel> panels) => Stack([.. panels.Select(PanelPlot.Of)], PanelHeight);

    /// <summary>Plots of equal height, one below the other.</summary>
    public static string Stack(IReadOnlyList<PlotModel> plots, double height)
    {
        var text = new StringBuilder();
        text.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        text.Append(FormattableString.Invariant(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{height * plots.Count}\">\n"));
        for (int index = 0; index < plots.Count; index++)
        {
            text.Append(FormattableString.Invariant($"<g transform=\"translate(0,{height * index})\">\n"));
            text.Append(Export(plots[index], height, index));
            text.Append("\n</g>\n");
        }

        return text.Append("</svg>\n").ToString();
    }

    // The library exports whole documents. Inside another one, their declaration is not allowed, and names must differ.
    private static string Export(PlotModel plot, double height, int index)
    {
        plot.Background = OxyColors.White;
        plot.DefaultFont = "Arial, Helvetica, sans-serif";

        // Many viewers do not know the property that SVG has for the vertical alignment of text.
        var exporter = new SvgExporter { Width = Width, Height = height, UseVerticalTextAlignmentWorkaround = true };
        string document = exporter.ExportToString(plot);
        return document[document.IndexOf("<svg", StringComparison.Ordinal)..]
            .Replace("id=\"clipPath", FormattableString.Invariant($"id=\"panel{index}-"), StringComparison.Ordinal)
            .Replace("url(#clipPath", FormattableString.Invariant($"url(#panel{index}-"), StringComparison.Ordinal);
    }
}
