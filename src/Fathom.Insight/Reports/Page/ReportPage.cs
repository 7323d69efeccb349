using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fathom.Insight.Reports;

/// <summary>A report as the text of one HTML file.</summary>
internal static partial class ReportPage
{
    private const int MostHalvings = 4;

    public static byte[] Write(IReadOnlyList<ReportRun> runs, ReportOptions options)
    {
        var budget = PageBudget.For(runs);
        byte[] page = Write(runs, options, budget);
        for (int attempt = 0; page.Length > PageBudget.MostBytes && attempt < MostHalvings; attempt++)
        {
            budget = budget.Halved();
            page = Write(runs, options, budget);
        }

        return page.Length <= PageBudget.MostBytes
            ? page
            : throw new ArgumentException(
                $"Expected names with which the page stays within {PageBudget.MostBytes} bytes; it takes {page.Length}. Shorten the names "
                    + "of the layers, or show fewer runs.",
                nameof(runs));
    }

    private static byte[] Write(IReadOnlyList<ReportRun> runs, ReportOptions options, PageBudget budget)
    {
        PageSection[] sections = [PageSection.Glance(runs, budget), .. PageSection.Details(runs, budget)];
        string title = options.Title ?? string.Join(" and ", runs.Select(run => run.Name));
        int? refresh = options.AwaitsRuns || runs.Any(run => run.GoesOn) ? options.RefreshSeconds : null;
        var data = new PageData { Figures = [.. sections.SelectMany(section => section.Figures)], RefreshSeconds = refresh };
        return Fill(part => part switch
        {
            "title" => HtmlWriter.Escape(title),
            "refresh" => Refresh(refresh),
            "style" => PageAsset.Read(PageAsset.Style),
            "body" => PageBody.Write(title, refresh, runs, sections),
            "data" => JsonSerializer.Serialize(data, PageJson.Default.PageData),
            "plotlyLicense" => PageAsset.Read(PageAsset.PlotlyLicense),
            "plotly" => PageAsset.Read(PageAsset.Plotly),
            "script" => PageAsset.Read(PageAsset.Script),
            _ => throw new InvalidOperationException($"The page's template asks for '{part}', which there is not."),
        });
    }

    // The script reloads by itself, and keeps the place; this is for those who run no scripts.
    private static string Refresh(int? seconds) => seconds is null
        ? ""
        : $"<noscript><meta http-equiv=\"refresh\" content=\"{seconds.Value.ToString(CultureInfo.InvariantCulture)}\"></noscript>\n";

    // In one pass: what is filled in is not looked at again, and may hold anything.
    private static byte[] Fill(Func<string, string> content) =>
        Encoding.UTF8.GetBytes(Place().Replace(PageAsset.Read(PageAsset.Template), place => content(place.Groups[1].Value)));

    [GeneratedRegex(@"\{\{([a-zA-Z]+)\}\}")]
    private static partial Regex Place();
}
