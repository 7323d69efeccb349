using Fathom.Tests.Models;

namespace Fathom.Tests.Statistics.Distributions;

public class HistogramTests
{
    [Theory]
    [InlineData(Activation.Tanh, -1, 1)]
    [InlineData(Activation.Softsign, -1, 1)]
    [InlineData(Activation.HardTanh, -1, 1)]
    [InlineData(Activation.Sigmoid, 0, 1)]
    public void A_bounded_activations_range_is_its_own(Activation activation, double start, double end)
    {
        Histogram histogram = Of(HistogramRange.Of(activation), 0.25f, 1f);

        Assert.Equal(start, histogram.Start);
        Assert.Equal(end, histogram.End);
        Assert.Equal(1, histogram.Counts[^1]);
        Assert.Equal(1, histogram.Counts[(int)((0.25 - start) / histogram.BinWidth)]);
    }

    [Theory]
    [InlineData(Activation.ReLU, 0, 8)]
    [InlineData(Activation.Identity, -8, 8)]
    public void Any_other_range_is_the_power_of_two_beyond_the_largest_value(Activation activation, double start, double end)
    {
        Histogram histogram = Of(HistogramRange.Of(activation), 0.25f, 1f, 4f);

        Assert.Equal(start, histogram.Start);
        Assert.Equal(end, histogram.End);
    }

    [Theory]
    [InlineData(Activation.ReLU)]
    [InlineData(Activation.Identity)]
    public void Counts_do_not_depend_on_the_order_of_the_values(Activation activation)
    {
        // Magnitudes over thirty octaves, one value at a time, so that the range grows as late or as early as it can.
        float[] values =
        [
            .. Examples.Values(3000, seed: 3).Select((value, index) => Signed(activation, value) * MathF.Pow(2, index % 30 - 20)),
        ];

        long[] growing = [.. Of(HistogramRange.Of(activation), [.. values.OrderBy(MathF.Abs)]).Counts];
        long[] grown = [.. Of(HistogramRange.Of(activation), [.. values.OrderByDescending(MathF.Abs)]).Counts];

        Assert.Equal(grown, growing);
        Assert.Equal(3000, growing.Sum());
    }

    [Fact]
    public void Every_value_is_counted_in_the_bin_it_lies_in()
    {
        float[] values = Examples.Values(2000, seed: 4);
        Histogram histogram = Of(HistogramRange.Of(Activation.Tanh), values);

        for (int bin = 0; bin < Histogram.Bins; bin++)
        {
            double start = histogram.Start + bin * histogram.BinWidth;
            Assert.Equal(values.Count(value => value >= start && value < start + histogram.BinWidth), histogram.Counts[bin]);
        }
    }

    [Fact]
    public void The_area_under_the_density_is_1()
    {
        Histogram histogram = Of(HistogramRange.Unbounded, Examples.Values(2000, seed: 5));

        Assert.Equal(1, Enumerable.Range(0, Histogram.Bins).Sum(bin => histogram.Density(bin) * histogram.BinWidth), 12);
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(float.Epsilon)]
    [InlineData(float.MaxValue)]
    [InlineData(-float.MaxValue)]
    public void The_least_and_the_largest_values_have_a_bin(float value) =>
        Assert.Equal(1, Of(HistogramRange.Unbounded, value).Counts.ToArray().Sum());

    private static float Signed(Activation activation, float value) => activation == Activation.ReLU ? MathF.Abs(value) : value;

    private static Histogram Of(HistogramRange range, params float[] values)
    {
        var histogram = new Histogram(range);
        foreach (float value in values)
        {
            histogram.Include(MathF.Abs(value));
            histogram.Add([value], 1f);
        }

        return histogram;
    }
}
