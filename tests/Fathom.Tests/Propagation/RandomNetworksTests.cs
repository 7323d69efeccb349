using System.Collections.Concurrent;
using System.Globalization;
using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>
/// Sixty random architectures, predicted and measured: at step 0, with the product's own initial weights. A prediction is of the mean
/// square over networks so declared, and a single network of width 256 strays from it by more than a tenth after some layers of rectifiers
/// (its bar says so), so values are held to means over many seeds and bars to single networks.
/// </summary>
public sealed class RandomNetworksTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Networks = 60;
    private const int WideUnits = 256;

    private static readonly Lazy<IReadOnlyList<MeasuredNetwork>> All = new(Measure);

    [Fact]
    public void Every_standard_deviation_of_a_wide_layer_is_within_a_tenth()
    {
        Comparison[] wide = [.. All.Value
            .SelectMany(static network => network.Deviations)
            .Where(static comparison => comparison.Units >= WideUnits)];
        string[] misses = [.. All.Value.SelectMany(static network => network.Deviations
            .Where(static comparison => comparison.Units >= WideUnits && Math.Abs(comparison.RelativeError) > 0.1)
            .Select(comparison => $"{network.Name} {comparison}"))];
        double worst = wide.Max(static comparison => Math.Abs(comparison.RelativeError));

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{wide.Length} standard deviations, the worst {100 * worst:F1} % from its prediction"));
        Assert.True(misses.Length == 0, string.Join("\n", misses));
    }

    [Fact]
    public void At_most_one_in_twenty_quantities_lies_outside_its_bar()
    {
        Comparison[] comparisons = [.. All.Value.SelectMany(static network => network.Everything)];
        double outside = comparisons.Average(static comparison => (double)comparison.Outside / comparison.Runs);
        int count = comparisons.Sum(static comparison => comparison.Runs);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of {count} quantities {100 * outside:F2} % outside their bars"));
        Assert.InRange(outside, 0.005, 0.05);
    }

    private static List<MeasuredNetwork> Measure()
    {
        var measured = new ConcurrentBag<MeasuredNetwork>();
        Parallel.ForEach(
            RandomNetworks.Draw(Networks, seed: 1).Index(), entry => measured.Add(MeasuredNetwork.Of(entry.Index, entry.Item)));
        return [.. measured.OrderBy(static network => network.Number)];
    }
}
