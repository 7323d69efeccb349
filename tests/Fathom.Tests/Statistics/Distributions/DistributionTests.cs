using Fathom.Tests.Models;

namespace Fathom.Tests.Statistics.Distributions;

public class DistributionTests
{
    [Fact]
    public void Moments_and_range_are_those_of_the_values()
    {
        float[] values = Examples.Values(1000, seed: 1);
        Distribution distribution = Of(values, scale: 3f);

        double mean = values.Average(value => (double)(3f * value));
        double variance = values.Average(value => (3f * value - mean) * (3f * value - mean));
        Assert.Equal(1000, distribution.Count);
        Assert.Equal(mean, distribution.Mean, 12);
        Assert.Equal(Math.Sqrt(variance), distribution.StandardDeviation, 12);
        Assert.Equal(Math.Sqrt(variance + mean * mean), distribution.RootMeanSquare, 12);
        Assert.Equal(3f * values.Min(), distribution.Minimum);
        Assert.Equal(3f * values.Max(), distribution.Maximum);
    }

    [Fact]
    public void A_large_mean_leaves_the_deviation_its_digits()
    {
        // 4096 +- 2^-10: squares differ from the mean's in the 44th bit, beyond what a sum of squares of a thousand of them keeps.
        float[] values = [.. Enumerable.Range(0, 1000).Select(index => 4096f + (index % 2 == 0 ? 1 : -1) / 1024f)];

        Assert.Equal(1 / 1024.0, Of(values).StandardDeviation, 12);
    }

    [Fact]
    public void Values_that_are_not_finite_are_counted_and_left_out()
    {
        Distribution distribution = Of([1f, float.NaN, 3f, float.PositiveInfinity, float.NegativeInfinity]);

        Assert.Equal(2, distribution.Count);
        Assert.Equal(3, distribution.NonFiniteCount);
        Assert.Equal(2, distribution.Mean);
        Assert.Equal(1, distribution.StandardDeviation);
        Assert.Equal(2, Total(distribution.Histogram));
    }

    [Fact]
    public void Without_values_there_are_no_moments()
    {
        Distribution distribution = Of([float.NaN]);

        Assert.Equal(0, distribution.Count);
        Assert.Equal(double.NaN, distribution.Mean);
        Assert.Equal(double.NaN, distribution.StandardDeviation);
        Assert.Equal(double.NaN, distribution.Minimum);
        Assert.Equal(double.NaN, distribution.Percentile(50));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(99)]
    [InlineData(100)]
    public void Percentiles_are_right_to_a_bins_width(double percent)
    {
        float[] values = Examples.Values(5000, seed: 2);
        Distribution distribution = Of(values);

        float[] sorted = [.. values.Order()];
        double exact = sorted[(int)Math.Clamp(Math.Ceiling(percent / 100 * values.Length) - 1, 0, values.Length - 1)];
        Assert.InRange(distribution.Percentile(percent), exact - distribution.Histogram.BinWidth, exact + distribution.Histogram.BinWidth);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    [InlineData(double.NaN)]
    public void A_percentile_is_a_number_from_0_to_100(double percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of([1f]).Percentile(percent));

    private static long Total(Histogram histogram)
    {
        long total = 0;
        foreach (long count in histogram.Counts)
        {
            total += count;
        }

        return total;
    }

    private static Distribution Of(float[] values, float scale = 1f)
    {
        var distribution = new Distribution(HistogramRange.Unbounded);
        distribution.Add(values, scale);
        return distribution;
    }
}
