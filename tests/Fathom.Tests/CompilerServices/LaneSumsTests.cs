using System.Runtime.Intrinsics;
using Fathom.CompilerServices;
using Fathom.Tests.Models;

namespace Fathom.Tests.CompilerServices;

/// <summary>Four sums across lanes at once, against adding up lane by lane.</summary>
public sealed class LaneSumsTests
{
    private readonly float[] _values = Examples.Values(4 * 16, seed: 1);

    [Fact]
    public void Of_sixteen_lanes() => RequireSums(
        16, LaneSums.Each(Wide(0), Wide(1), Wide(2), Wide(3)));

    [Fact]
    public void Of_eight_lanes() => RequireSums(
        8,
        LaneSums.Each(
            Vector256.Create(_values, 0),
            Vector256.Create(_values, 8),
            Vector256.Create(_values, 16),
            Vector256.Create(_values, 24)));

    [Fact]
    public void Of_four_lanes() => RequireSums(
        4,
        LaneSums.Each(
            Vector128.Create(_values, 0),
            Vector128.Create(_values, 4),
            Vector128.Create(_values, 8),
            Vector128.Create(_values, 12)));

    [Fact]
    public void Of_one_lane_are_the_values() => Assert.Equal(Vector128.Create(1f, 2, 3, 4), LaneSums.Each(1f, 2, 3, 4));

    private Vector512<float> Wide(int vector) => Vector512.Create(_values, 16 * vector);

    // The longest chain of a sum by halves is log2(lanes) additions, each off by 2^-24 of at most the sum of magnitudes.
    private void RequireSums(int lanes, Vector128<float> sums)
    {
        for (int vector = 0; vector < 4; vector++)
        {
            double sum = 0;
            double magnitudes = 0;
            foreach (float value in _values.AsSpan(vector * lanes, lanes))
            {
                sum += value;
                magnitudes += Math.Abs(value);
            }

            double bound = Math.Log2(lanes) * Math.ScaleB(1, -24) * magnitudes;
            Assert.InRange(sums[vector], sum - bound, sum + bound);
        }
    }
}
