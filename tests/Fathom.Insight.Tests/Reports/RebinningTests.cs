using Fathom.Insight.Reports;

namespace Fathom.Insight.Tests.Reports;

public class RebinningTests
{
    private static LoggedDistribution Counts(double start, double end, params long[] counts) =>
        SyntheticRun.Normal(1) with { HistogramStart = start, HistogramEnd = end, HistogramCounts = counts };

    [Fact]
    public void The_same_bins_give_the_same_fractions() =>
        Assert.Equal([0.1, 0.2, 0.3, 0.4], Rebinning.Fractions(Counts(-1, 1, 10, 20, 30, 40), -1, 1, 4));

    [Fact]
    public void A_bin_is_shared_out_by_its_overlap()
    {
        double[] fractions = Rebinning.Fractions(Counts(0, 2, 60, 40), -1, 3, 8);

        Assert.Equal([0, 0, 0.3, 0.3, 0.2, 0.2, 0, 0], fractions.Select(fraction => Math.Round(fraction, 12)));
    }

    [Fact]
    public void Values_outside_are_left_out_and_not_heaped_at_the_ends()
    {
        double[] fractions = Rebinning.Fractions(Counts(-10, 10, 25, 25, 25, 25), -5, 5, 2);

        Assert.Equal([0.25, 0.25], fractions.Select(fraction => Math.Round(fraction, 12)));
    }

    [Fact]
    public void A_value_that_never_changes_lies_in_one_bin() =>
        Assert.Equal([0, 1, 0, 0], Rebinning.Fractions(Counts(-0.25, -0.25, 7), -1, 1, 4));

    [Fact]
    public void Nothing_gives_nothing()
    {
        Assert.Equal([0, 0], Rebinning.Fractions(Counts(0, 1), 0, 1, 2));
        Assert.Equal([0, 0], Rebinning.Fractions(Counts(0, 1, 0, 0), 0, 1, 2));
        Assert.Equal([0, 0], Rebinning.Fractions(Counts(double.NaN, double.NaN, 5), 0, 1, 2));
    }
}
