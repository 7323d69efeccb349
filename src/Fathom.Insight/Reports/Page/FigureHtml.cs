using System.Globalization;

namespace Fathom.Insight.Reports;

/// <summary>A figure's place in the page, with its words and its table.</summary>
internal static class FigureHtml
{
    private const int Frame = 52;

    public static void Write(HtmlWriter html, Figure figure, IReadOnlyList<ReportRun> runs)
    {
        int rows = (figure.Panels.Count + figure.Columns - 1) / figure.Columns;
        string height = (rows * figure.RowHeight + Frame).ToString(CultureInfo.InvariantCulture);
        string run = figure.Run is { } index ? runs[index].Name : "";
        html.Open("figure");
        WriteHeading(html, figure, runs);
        html.Open(
                "div",
                "class", "canvas",
                "data-figure", figure.Id,
                "role", "img",
                "aria-label", $"{figure.Title}{(run.Length > 0 ? $", {run}" : "")}. {figure.Caption}",
                "style", $"height:{height}px")
            .Close("div");
        if (figure.Run is null)
        {
            html.Element("p", figure.Caption, "class", "caption");
        }

        html.Open("details").Element("summary", "Numbers");
        TableHtml.Write(html, $"{figure.Title}{(run.Length > 0 ? $", {run}" : "")}", figure.Numbers);
        html.Close("details").Close("figure");
    }

    // A run's figure stands under the heading of its group, and says only whose it is.
    private static void WriteHeading(HtmlWriter html, Figure figure, IReadOnlyList<ReportRun> runs)
    {
        html.Open("figcaption");
        if (figure.Run is null)
        {
            html.Element("strong", figure.Title);
        }

        foreach (ReportRun run in runs.Where(run => figure.Run is null || figure.Run == run.Index))
        {
            html.Open("span", "class", "of");
            html.Open("span", "class", "swatch", "data-run", run.Index.ToString(CultureInfo.InvariantCulture)).Close("span");
            html.Text(run.Name).Close("span");
        }

        html.Close("figcaption");
    }
}
