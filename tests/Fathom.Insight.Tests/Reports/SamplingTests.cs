using Fathom.Insight.Reports;

namespace Fathom.Insight.Tests.Reports;

public class SamplingTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 10)]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    [InlineData(100_000, 10)]
    [InlineData(int.MaxValue, 5)]
    public void Even_samples_begin_with_the_first_end_with_the_last_and_are_few(int count, int limit)
    {
        int[] chosen = Sampling.Evenly(count, limit);

        Assert.Equal(Math.Min(count, limit), chosen.Length);
        Assert.Equal(chosen.Order().Distinct(), chosen);
        Assert.True(count == 0 || (chosen[0] == 0 && (count == 1 || chosen[^1] == count - 1)));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(10_000)]
    public void Medians_and_extremes_are_entries_in_order_with_both_ends(int count)
    {
        int[] medians = Sampling.Medians(count, index => Math.Sin(index), 50);
        int[] extremes = Sampling.Extremes(count, index => Math.Sin(index), 50);
        foreach (int[] chosen in new[] { medians, extremes })
        {
            Assert.InRange(chosen.Length, Math.Min(count, 20), 50);
            Assert.Equal(chosen.Order().Distinct(), chosen);
            Assert.Equal(0, chosen[0]);
            Assert.Equal(count - 1, chosen[^1]);
        }
    }

    [Fact]
    public void Extremes_keep_a_spike_a_dip_and_a_gap()
    {
        double Value(int index) => index switch { 4_321 => 9, 6_543 => -9, 7_777 => double.NaN, _ => 0 };

        int[] chosen = Sampling.Extremes(10_000, Value, 60);

        Assert.Contains(4_321, chosen);
        Assert.Contains(6_543, chosen);
        Assert.Contains(7_777, chosen);
    }

    [Fact]
    public void Medians_pass_over_a_spike()
    {
        int[] chosen = Sampling.Medians(10_000, index => index % 100 == 1 ? 1e9 : 1, 60);

        Assert.All(chosen, index => Assert.NotEqual(1, index % 100));
    }
}
