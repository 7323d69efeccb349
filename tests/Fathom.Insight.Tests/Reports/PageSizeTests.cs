using System.Text.Json;
using Fathom.Insight.Reports;

namespace Fathom.Insight.Tests.Reports;

public class PageSizeTests
{
    private const int Million = 1_000_000;

    [Fact]
    public void A_run_of_a_million_observed_steps_makes_a_page_of_bounded_size_from_its_first_step_to_its_last()
    {
        var one = new SyntheticRun { HiddenLayers = 2, Steps = Million, Moments = 1, Looks = 1, Reports = 1, Validations = 1 };
        RunLogContents log = one.Log();
        RunLogContents run = log with
        {
            Progress = [.. Many(step => log.Progress[0] with { Step = step, Loss = step == 654_321 ? 50 : 1 + Math.Sin(step) })],
            Validations = [.. Many(step => log.Validations[0] with { Step = step }).Take(Million / 10)],
            Moments = [.. Many(step => log.Moments[0] with { Step = step })],
            Full = [.. Many(step => log.Full[0] with { Step = step }).Take(Million / 10)],
        };
        using ReportFile page = ReportFile.Of(run);

        Assert.InRange(new FileInfo(page.FilePath).Length, 1, PageBudget.MostBytes);
        JsonElement.ArrayEnumerator figures = page.Data().GetProperty("figures").EnumerateArray();
        foreach (JsonElement panel in figures.SelectMany(figure => figure.GetProperty("panels").EnumerateArray()))
        {
            Assert.All(
                panel.GetProperty("curves").EnumerateArray(),
                curve => Assert.InRange(curve.GetProperty("x").GetArrayLength(), 2, 300));
            if (panel.TryGetProperty("heat", out JsonElement heat))
            {
                Assert.InRange(heat.GetProperty("x").GetArrayLength(), 20, 100);
            }
        }

        JsonElement loss = page.Figure("loss").GetProperty("panels")[0].GetProperty("curves")[0];
        Assert.Equal(0, ReportFile.Numbers(loss.GetProperty("x"))[0]);
        Assert.Equal(Million - 1, ReportFile.Numbers(loss.GetProperty("x"))[^1]);
        Assert.Equal(50, ReportFile.Numbers(loss.GetProperty("y")).Max());
    }

    [Fact]
    public void The_largest_page_that_there_can_be_is_below_the_limit()
    {
        // The longest numbers: five digits and an exponent.
        RunLogContents run = new SyntheticRun
        {
            HiddenLayers = 40,
            Steps = 1_234_567_890_123,
            Moments = 400,
            Looks = 400,
            Reports = 400,
            Validations = 400,
            ActivationDeviation = (layer, step) => 1.2345e-9 * (1.1 + Math.Sin(layer + step)),
            GradientDeviation = (layer, step) => 1.2345e-9 * (1.1 + Math.Cos(layer + step)),
        }.Log();
        using ReportFile page = ReportFile.Of([.. Enumerable.Repeat(run, PageBudget.MostRuns)]);

        Assert.InRange(new FileInfo(page.FilePath).Length, 1, PageBudget.MostBytes);
        Assert.Equal(
            PageBudget.MostLayers, page.Figure("bands-5").GetProperty("panels").GetArrayLength());
    }

    [Fact]
    public void Long_names_take_the_room_of_points_and_too_long_ones_are_refused()
    {
        SyntheticRun run = new() { LayerName = layer => new string('x', 700) + layer, Looks = 400, Moments = 400 };
        using ReportFile page = ReportFile.Of([.. Enumerable.Repeat(run.Log(), PageBudget.MostRuns)]);

        Assert.InRange(new FileInfo(page.FilePath).Length, 1, PageBudget.MostBytes);
        RunLogContents absurd = (run with { LayerName = layer => new string('x', 30_000) + layer }).Log();
        Assert.Contains("Shorten the names", Assert.Throws<ArgumentException>(() => Report.Write(page.FilePath, [absurd])).Message);
    }

    private static IEnumerable<T> Many<T>(Func<long, T> entry) => Enumerable.Range(0, Million).Select(step => entry(step));
}
