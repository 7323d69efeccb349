using System.Globalization;

namespace Fathom.Insight.Reports;

/// <summary>The page from its heading to its last table.</summary>
internal static class PageBody
{
    public static string Write(string title, int? refreshSeconds, IReadOnlyList<ReportRun> runs, IReadOnlyList<PageSection> sections)
    {
        IReadOnlyList<RunFinding>[] findings = [.. runs.Select(run => RunDiagnosis.Of(run.Log))];
        var html = new HtmlWriter();
        html.Open("header").Element("h1", title);
        if (refreshSeconds is { } seconds)
        {
            html.Open("p", "class", "live").Text($"The page loads its file again every {seconds} s while training goes on.");
            html.Element("button", "Pause", "id", "pause", "type", "button").Close("p");
        }

        OpenPair(html, runs.Count);
        foreach (ReportRun run in runs)
        {
            RunHtml.Write(html, run, findings[run.Index]);
        }

        html.Close("div").Close("header").Open("main");
        WriteSection(html, sections[0], runs);
        WriteDiagnosis(html, runs, findings);
        foreach (PageSection section in sections.Skip(1).Where(section => section.Figures.Count > 0))
        {
            WriteSection(html, section, runs);
        }

        WriteLayers(html, runs);
        return html.Close("main").ToString();
    }

    private static void OpenPair(HtmlWriter html, int count) => html.Open("div", "class", count == 1 ? "pair single" : "pair");

    private static void WriteSection(HtmlWriter html, PageSection section, IReadOnlyList<ReportRun> runs)
    {
        html.Open("section").Element("h2", section.Heading).Element("p", section.Lead, "class", "lead");
        if (section.Figures.Any(figure => figure.Run is not null))
        {
            WriteLegend(html, runs);
        }

        foreach (IGrouping<FigureGroup?, Figure> group in section.Figures.GroupBy(FigureGroup.Of))
        {
            WriteGroup(html, group, runs);
        }

        html.Close("section");
    }

    private static void WriteGroup(HtmlWriter html, IGrouping<FigureGroup?, Figure> group, IReadOnlyList<ReportRun> runs)
    {
        if (group.Key is { } words)
        {
            html.Element("h3", words.Title, "class", "group").Element("p", words.Caption, "class", "caption");
        }

        OpenPair(html, group.Count());
        foreach (Figure figure in group)
        {
            FigureHtml.Write(html, figure, runs);
        }

        html.Close("div");
    }

    private static void WriteLegend(HtmlWriter html, IReadOnlyList<ReportRun> runs)
    {
        html.Open("ul", "class", "legend").Element("li", "Layers, from input to output; click to hide:", "class", "of");
        foreach (ReportLayer layer in runs.SelectMany(run => run.Layers).DistinctBy(layer => (layer.Name, layer.Place)))
        {
            html.Open("li").Open("button", "type", "button", "aria-pressed", "true", "data-layer-name", layer.Name);
            html.Open("span", "class", "swatch", "data-layer", layer.Place.ToString(CultureInfo.InvariantCulture)).Close("span");
            html.Text(layer.Name).Close("button").Close("li");
        }

        html.Close("ul");
    }

    private static void WriteDiagnosis(HtmlWriter html, IReadOnlyList<ReportRun> runs, IReadOnlyList<RunFinding>[] findings)
    {
        html.Open("section").Element("h2", "Diagnosis");
        html.Element(
            "p",
            "What the statistics of the whole run say, the gravest first, and the numbers that each sentence rests on.",
            "class",
            "lead");
        OpenPair(html, runs.Count);
        foreach (ReportRun run in runs)
        {
            html.Open("article", "class", "card tall", "data-run", run.Index.ToString(CultureInfo.InvariantCulture));
            html.Element("h3", run.Name);
            FindingHtml.Write(html, findings[run.Index]);
            html.Close("article");
        }

        html.Close("div").Close("section");
    }

    private static void WriteLayers(HtmlWriter html, IReadOnlyList<ReportRun> runs)
    {
        html.Open("section").Element("h2", "Layers");
        OpenPair(html, runs.Count);
        foreach (ReportRun run in runs)
        {
            html.Open("article", "class", "card", "data-run", run.Index.ToString(CultureInfo.InvariantCulture)).Element("h3", run.Name);
            LayersHtml.Write(html, run);
            html.Close("article");
        }

        html.Close("div").Close("section");
    }
}
