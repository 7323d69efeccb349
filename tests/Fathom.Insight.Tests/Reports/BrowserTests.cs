using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Fathom.Insight.Tests.Reports;

public class BrowserTests(ITestOutputHelper output)
{
    private static readonly SyntheticRun Fading = new()
    {
        Name = "Fading",
        GradientDeviation = (layer, _) => 0.02 * Math.Pow(0.5, 5 - layer),
    };

    [Fact]
    public void Every_figure_is_drawn_without_an_error_and_without_a_request()
    {
        if (!TryFind(out string browser))
        {
            return;
        }

        // A run that goes on, loaded again long after the browser has been closed.
        var options = new ReportOptions { RefreshSeconds = 3_600 };
        using ReportFile page = ReportFile.Of(options, Fading.Log(), new SyntheticRun { End = null }.Log());
        OpenedPage opened = Browser.Open(browser, page.FilePath);

        Assert.Empty(opened.Console);
        Assert.DoesNotContain("data-errors=", opened.Dom);
        Assert.Contains("data-ready=\"true\"", opened.Dom);
        int figures = page.Data().GetProperty("figures").GetArrayLength();
        Assert.Equal(figures, Regex.Count(opened.Dom, "data-drawn=\"true\""));
        Assert.Equal(figures, Regex.Count(opened.Dom, "class=\"plot-container plotly\""));
        Assert.True(Regex.Count(opened.Dom, "class=\"main-svg\"") >= 2 * figures);

        // A histogram over time of each of the six layers of both runs.
        Assert.Equal(12, Regex.Count(opened.Dom, "<image "));
    }

    [Fact]
    public void Values_that_are_not_finite_are_drawn_as_gaps()
    {
        if (!TryFind(out string browser))
        {
            return;
        }

        SyntheticRun broken = Fading with
        {
            ActivationDeviation = (layer, step) => step > 10_000 || layer == 2 ? double.NaN : 0.3,
            GradientDeviation = (_, _) => double.NaN,
            UpdateRatio = (_, _) => double.PositiveInfinity,
            Loss = _ => double.NaN,
        };
        using ReportFile page = ReportFile.Of(broken.Log(), (broken with { Moments = 0, Looks = 1 }).Log());
        OpenedPage opened = Browser.Open(browser, page.FilePath);

        Assert.Empty(opened.Console);
        Assert.DoesNotContain("data-errors=", opened.Dom);
        Assert.Contains("data-ready=\"true\"", opened.Dom);
    }

    [Fact]
    public void Names_that_are_markup_are_drawn_as_text()
    {
        if (!TryFind(out string browser))
        {
            return;
        }

        const string Name = "</script><img src=x onerror=\"console.log('run')\">";
        RunLogContents run = new SyntheticRun { Name = Name, LayerName = layer => $"{Name}{layer}" }.Log();
        using ReportFile page = ReportFile.Of(new ReportOptions { Title = Name }, run);
        OpenedPage opened = Browser.Open(browser, page.FilePath);

        Assert.Empty(opened.Console);
        Assert.Contains("data-ready=\"true\"", opened.Dom);
        Assert.DoesNotContain("<img", opened.Dom[..opened.Dom.IndexOf("<script", StringComparison.Ordinal)]);
    }

    [Fact]
    public void A_request_or_an_error_would_be_noticed()
    {
        if (!TryFind(out string browser))
        {
            return;
        }

        using ReportFile page = ReportFile.Of(Fading.Log());
        File.WriteAllText(page.FilePath, page.Text.Replace("</main>", "</main><img src=\"http://fathom.invalid/picture.png\">"));
        Assert.Contains("http://fathom.invalid/picture.png", string.Concat(Browser.Open(browser, page.FilePath).Console));

        Report.Write(page.FilePath, [Fading.Log()]);
        File.WriteAllText(page.FilePath, page.Text.Replace("data-figure=\"loss\"", "data-figure=\"lost\""));
        Assert.Contains("data-errors=", Browser.Open(browser, page.FilePath).Dom);
    }

    private bool TryFind(out string browser)
    {
        browser = Browser.Find() ?? "";
        if (browser.Length == 0)
        {
            output.WriteLine("Skipped: there is no Chromium on the path; install one, or name it in FATHOM_CHROMIUM.");
        }

        return browser.Length > 0;
    }
}
