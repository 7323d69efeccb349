using System.Text.Json;

namespace Fathom.Insight.Tests.Reports;

public class NonFiniteReportTests
{
    private static readonly LoggedDistribution Nothing = new()
    {
        Count = 0,
        NonFiniteCount = 100,
        Mean = double.NaN,
        StandardDeviation = double.NaN,
        Minimum = double.PositiveInfinity,
        Maximum = double.NegativeInfinity,
        Percentile1 = double.NaN,
        Percentile99 = double.NaN,
        HistogramStart = double.NaN,
        HistogramEnd = double.NaN,
        HistogramCounts = [],
    };

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_run_without_a_finite_number_is_shown_with_gaps(double value)
    {
        RunLogContents run = new SyntheticRun
        {
            ActivationDeviation = (_, _) => value,
            GradientDeviation = (_, _) => value,
            Saturated = (_, _) => value,
            UpdateRatio = (_, _) => value,
            Loss = _ => value,
            Distort = (_, _) => Nothing,
        }.Log();
        using ReportFile page = ReportFile.Of(run);

        Assert.DoesNotMatch("NaN|Infinity", page.Data().GetRawText());
        JsonElement bands = page.Figure("bands-0").GetProperty("panels")[0].GetProperty("curves")[0];
        Assert.All(ReportFile.Numbers(bands.GetProperty("y")), number => Assert.Null(number));
        Assert.Contains("hidden1 has values that are not finite", page.Markup());
    }

    [Fact]
    public void Values_that_turn_infinite_leave_a_gap_where_they_were_and_name_the_layer()
    {
        RunLogContents log = new SyntheticRun { Loss = step => step > 10_000 ? double.NaN : 1 }.Log();
        RunLogContents run = log with
        {
            Moments =
            [
                .. log.Moments.Select(entry => entry.Step <= 10_000
                    ? entry
                    : entry with { NonFinite = new LoggedNonFinite { Layer = "hidden4", Pass = "Backward" } }),
            ],
        };
        using ReportFile page = ReportFile.Of(run);

        double?[] loss = ReportFile.Numbers(page.Figure("loss").GetProperty("panels")[0].GetProperty("curves")[0].GetProperty("y"));
        Assert.Equal(1, loss[0]);
        Assert.Null(loss[^1]);
        Assert.Contains("hidden4 has values that are not finite", page.Markup());
        Assert.Contains("<dt>pass</dt>\n<dd>Backward</dd>", page.Markup());
        Assert.Contains("Since update 11,000", page.Markup());
    }
}
