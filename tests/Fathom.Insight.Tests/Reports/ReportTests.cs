using System.Text.Json;
using System.Text.RegularExpressions;
using Fathom.Insight.Reports;

namespace Fathom.Insight.Tests.Reports;

public class ReportTests
{
    private static readonly RunLogContents Healthy = new SyntheticRun { UpdateRatio = (layer, _) => 1e-3 * (1 + layer) }.Log();

    [Fact]
    public void A_curve_of_the_page_holds_the_numbers_of_the_log()
    {
        var run = new SyntheticRun { GradientDeviation = (layer, step) => 0.01 * (layer + 1) + 1e-7 * step };
        using ReportFile page = ReportFile.Of(run.Log());

        JsonElement[] curves = [.. page.Figure("gradients-0").GetProperty("panels")[0].GetProperty("curves").EnumerateArray()];
        Assert.Equal(["hidden1", "hidden2", "hidden3", "hidden4", "hidden5", "output"], curves.Select(NameOf));
        double?[] steps = [.. Enumerable.Range(0, 21).Select(index => (double?)(1000 * index))];
        for (int layer = 0; layer < curves.Length; layer++)
        {
            Assert.Equal(steps, ReportFile.Numbers(curves[layer].GetProperty("x")));
            Assert.Equal(
                steps.Select(step => Math.Round(0.01 * (layer + 1) + 1e-7 * step!.Value, 6)),
                ReportFile.Numbers(curves[layer].GetProperty("y")).Select(value => Math.Round(value!.Value, 6)));
        }
    }

    private static string? NameOf(JsonElement curve) => curve.GetProperty("name").GetString();

    [Fact]
    public void Bands_are_the_standard_deviation_and_the_central_98_percent_of_the_full_statistics()
    {
        using ReportFile page = ReportFile.Of(new SyntheticRun { ActivationDeviation = (layer, _) => 0.1 * (layer + 1) }.Log());

        JsonElement panel = page.Figure("bands-0").GetProperty("panels")[2];
        Assert.Equal("hidden3", panel.GetProperty("title").GetString());
        JsonElement[] curves = [.. panel.GetProperty("curves").EnumerateArray()];
        Assert.Equal(["WideBand", "NarrowBand", "Line"], curves.Select(curve => curve.GetProperty("style").GetString()));
        Assert.Equal(11, curves[0].GetProperty("x").GetArrayLength());
        Assert.All(ReportFile.Numbers(curves[0].GetProperty("y")), value => Assert.Equal(2.326 * 0.3, value!.Value, 4));
        Assert.All(ReportFile.Numbers(curves[0].GetProperty("low")), value => Assert.Equal(-2.326 * 0.3, value!.Value, 4));
        Assert.All(ReportFile.Numbers(curves[1].GetProperty("y")), value => Assert.Equal(0.3, value!.Value, 4));
    }

    [Fact]
    public void A_histogram_over_time_shows_every_fraction_of_the_log()
    {
        using ReportFile page = ReportFile.Of(Healthy);

        JsonElement heat = page.Figure("histograms-0").GetProperty("panels")[0].GetProperty("heat");
        JsonElement[] bins = [.. heat.GetProperty("fractions").EnumerateArray()];
        Assert.All(bins, bin => Assert.Equal(11, bin.GetArrayLength()));

        // The page's axis ends a little beyond the central 98 %, so about that is seen, each bin rounded to a ten-thousandth.
        double seen = bins.Sum(bin => bin[0].GetInt32()) / 1e4;
        Assert.InRange(seen, 0.975, 1 + bins.Length * 0.5e-4);
    }

    [Fact]
    public void Two_runs_stand_side_by_side_on_the_same_axes()
    {
        var fading = new SyntheticRun
        {
            Name = "Fading",
            Steps = 40_000,
            GradientDeviation = (layer, _) => 0.02 * Math.Pow(0.5, 5 - layer),
        };
        using ReportFile page = ReportFile.Of(fading.Log(), Healthy);

        foreach (string id in new[] { "gradients", "weight-gradients", "updates", "jacobian", "bands", "histograms", "activation-ridges" })
        {
            JsonElement left = page.Figure($"{id}-0").GetProperty("panels")[0];
            JsonElement right = page.Figure($"{id}-1").GetProperty("panels")[0];
            Assert.Equal(left.GetProperty("yRange").GetRawText(), right.GetProperty("yRange").GetRawText());
            Assert.Equal(left.GetProperty("xRange").GetRawText(), right.GetProperty("xRange").GetRawText());
        }

        Assert.Equal("[0,40000]", page.Figure("bands-1").GetProperty("panels")[0].GetProperty("xRange").GetRawText());
        JsonElement[] across = [.. page.Figure("glance-gradient").GetProperty("panels")[0].GetProperty("curves").EnumerateArray()];
        Assert.Equal(["Fading", "Net", "Fading, last look", "Net, last look"], across.Select(NameOf));
        double?[] gradients = ReportFile.Numbers(across[0].GetProperty("y"));
        Assert.Equal(16, gradients[4]!.Value / gradients[0]!.Value, 3);
    }

    [Fact]
    public void Every_figure_has_its_place_its_words_and_its_numbers()
    {
        using ReportFile page = ReportFile.Of(Healthy, new SyntheticRun { Name = "Other" }.Log());

        string markup = page.Markup();
        string[] ids = [.. page.Data().GetProperty("figures").EnumerateArray().Select(figure => figure.GetProperty("id").GetString()!)];
        Assert.Equal(4 + 2 * 10, ids.Length);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Contains($"data-figure=\"{id}\" role=\"img\" aria-label=\"", markup));
        Assert.Equal(ids.Length, Regex.Count(markup, "<summary>Numbers</summary>"));
        Assert.Equal(ids.Length, Regex.Count(markup, "</table></div>|</table>\n</div>") - 2);
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere()
    {
        using ReportFile page = ReportFile.Of(Healthy);

        string text = page.Text;
        Assert.Contains("default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:\"", text);
        Assert.DoesNotMatch("<(script|img|iframe|link|source|object|embed)[^>]*(src|href|data)=", page.Markup() + OpeningTags(text));
        Assert.DoesNotMatch(@"@import|url\(", page.Markup());
        Assert.DoesNotMatch("https?://", page.Markup());
    }

    // Scripts may build tags from strings; those the page itself opens stand at the beginning of a line.
    private static string OpeningTags(string text) => string.Concat(Regex.Matches(text, "^<script[^>]*>", RegexOptions.Multiline));

    [Fact]
    public void A_page_holds_the_licences_of_what_it_is_drawn_with()
    {
        using ReportFile page = ReportFile.Of(Healthy);

        Assert.Contains("plotly.js v2", page.Text);
        Assert.Contains("Licensed under the MIT license", page.Text);
        Assert.Contains("polybooljs", page.Text);
    }

    [Fact]
    public void Plotly_does_not_end_the_script_that_holds_it()
    {
        Assert.DoesNotContain("</script", PageAsset.Read(PageAsset.Plotly), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--", PageAsset.Read(PageAsset.Plotly));
        Assert.DoesNotContain("</script", PageAsset.Read(PageAsset.PlotlyLicense), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("<!--<script>")]
    [InlineData("{{data}} & {{body}}")]
    public void Names_and_titles_stay_text(string name)
    {
        RunLogContents run = new SyntheticRun { Name = name, LayerName = layer => $"{name}{layer}" }.Log();
        using ReportFile hostile = ReportFile.Of(new ReportOptions { Title = name }, run);
        using ReportFile tame = ReportFile.Of(new ReportOptions { Title = "title" }, Healthy);

        // As many elements as with harmless names, and the names are there.
        Assert.Equal(Regex.Count(tame.Text, "<[a-zA-Z/!]"), Regex.Count(hostile.Text, "<[a-zA-Z/!]"));
        Assert.Contains($"<title>{System.Net.WebUtility.HtmlEncode(name)}</title>", hostile.Text);
        JsonElement curve = hostile.Figure("gradients-0").GetProperty("panels")[0].GetProperty("curves")[0];
        Assert.Equal($"{name}0", curve.GetProperty("name").GetString());
    }

    [Fact]
    public void A_run_that_goes_on_is_loaded_again_and_one_that_ended_is_not()
    {
        var options = new ReportOptions { RefreshSeconds = 7 };
        using ReportFile live = ReportFile.Of(options, Healthy, new SyntheticRun { End = null }.Log());
        using ReportFile ended = ReportFile.Of(options, Healthy);
        using ReportFile asked = ReportFile.Of(new SyntheticRun { End = null }.Log());

        Assert.Equal(7, live.Data().GetProperty("refreshSeconds").GetInt32());
        Assert.Contains("<noscript><meta http-equiv=\"refresh\" content=\"7\"></noscript>", live.Text);
        Assert.Contains("id=\"pause\"", live.Markup());
        foreach (ReportFile still in new[] { ended, asked })
        {
            Assert.False(still.Data().TryGetProperty("refreshSeconds", out _));
            Assert.DoesNotContain("http-equiv=\"refresh\"", still.Text);
            Assert.DoesNotContain("id=\"pause\"", still.Markup());
        }
    }

    [Fact]
    public void An_empty_run_is_refused_in_words_and_leaves_the_file_as_it_was()
    {
        using var file = new ReportFile();
        File.WriteAllText(file.FilePath, "before");
        RunLogContents empty = new SyntheticRun { Name = "Blank", Moments = 0, Looks = 0, Reports = 0, Validations = 0 }.Log();

        EmptyReportException refusal = Assert.Throws<EmptyReportException>(() => Report.Write(file.FilePath, [empty]));

        Assert.Contains("the log of Blank holds neither progress, nor validations, nor statistics", refusal.Message);
        Assert.Equal("before", File.ReadAllText(file.FilePath));
        Assert.Single(Directory.GetFiles(file.Folder));
    }

    [Fact]
    public void Beside_another_an_empty_run_says_that_it_is_empty()
    {
        RunLogContents empty = new SyntheticRun { Name = "Blank", Moments = 0, Looks = 0, Reports = 0, Validations = 0, End = null }.Log();
        using ReportFile page = ReportFile.Of(Healthy, empty);

        Assert.Contains("This run has logged neither progress nor statistics yet.", page.Markup());
        Assert.Contains("No statistics were logged, so there is nothing to judge", page.Markup());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void A_log_with_some_kinds_of_entries_only_is_shown(int moments, int looks)
    {
        RunLogContents run = new SyntheticRun { Moments = moments, Looks = looks, Validations = moments }.Log();
        using ReportFile page = ReportFile.Of(run);

        Assert.Contains("data-figure=\"loss\"", page.Markup());
        Assert.Equal(moments + looks > 0, page.Markup().Contains("data-figure=\"gradients-0\""));
    }

    [Fact]
    public void A_page_replaces_the_one_before_in_one_step_and_leaves_nothing_beside_it()
    {
        using ReportFile page = ReportFile.Of(Healthy);
        string before = page.Text;
        using FileStream opened = new(page.FilePath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        Report.Write(page.FilePath, [Healthy, Healthy]);

        // Who opened the old page reads on in it; a new reader finds the new one.
        Assert.Equal(before, new StreamReader(opened).ReadToEnd());
        Assert.NotEqual(before, page.Text);
        Assert.EndsWith("</html>\n", page.Text);
        Assert.Equal([page.FilePath], Directory.GetFiles(page.Folder));
    }

    [Fact]
    public void What_cannot_be_shown_or_written_is_refused_in_words()
    {
        using var file = new ReportFile();
        string nowhere = Path.Combine(file.Folder, "missing", "report.html");

        RunLogContents[] one = [Healthy];
        RunLogContents[] seven = [.. Enumerable.Repeat(Healthy, 7)];
        Assert.Contains("there is no directory", Refusal<DirectoryNotFoundException>(nowhere, one));
        Assert.Contains("it is a directory", Refusal<UnauthorizedAccessException>(file.Folder, one));
        Assert.Contains("Expected 1 to 6 runs", Refusal<ArgumentException>(file.FilePath, []));
        Assert.Contains("got 7", Refusal<ArgumentException>(file.FilePath, seven));
        Assert.Contains(
            "a name for each of the 1 runs; got 2",
            Refusal<ArgumentException>(file.FilePath, one, new ReportOptions { RunNames = ["a", "b"] }));
        Assert.Contains(
            "RefreshSeconds of 1 or more; got 0", Refusal<ArgumentException>(file.FilePath, one, new ReportOptions { RefreshSeconds = 0 }));

        static string Refusal<T>(string path, RunLogContents[] runs, ReportOptions? options = null)
            where T : Exception => Assert.Throws<T>(() => Report.Write(path, runs, options)).Message;
    }

    [Fact]
    public void Runs_of_one_model_are_told_apart()
    {
        using ReportFile numbered = ReportFile.Of(Healthy, Healthy);
        using ReportFile named = ReportFile.Of(new ReportOptions { RunNames = ["rate 0.1", "rate 0.01"] }, Healthy, Healthy);

        Assert.Contains("<title>Net (1) and Net (2)</title>", numbered.Text);
        Assert.Contains("<title>rate 0.1 and rate 0.01</title>", named.Text);
    }
}
