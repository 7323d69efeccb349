using System.Collections.Concurrent;
using System.Globalization;
using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>
/// Layers of 16 to 128 units, up to 20 of them: what is predicted at all is coarser there, and this is how coarse. A third is the limit of
/// the worst standard deviation of a network, after means over 192 seeds, whose standard error is a tenth at the limits of
/// <see cref="TheoryLimits"/>.
/// </summary>
public sealed class NarrowNetworksTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Networks = 48;
    private const int Seeds = 192;
    private const double Limit = 1.0 / 3;

    [Fact]
    public void What_is_predicted_is_a_third_off_at_most()
    {
        var measured = new ConcurrentBag<MeasuredNetwork>();
        SignalNetwork[] predicted = [.. RandomNetworks.DrawNarrow(Networks, seed: 5)
            .Where(static network => SignalPredictor.Predict(network).NotPredictedBecause is null)];
        Parallel.ForEach(predicted.Index(), entry => measured.Add(MeasuredNetwork.Of(entry.Index, entry.Item, Seeds)));

        double[] worst = [.. measured.Select(static network => network.Deviations
            .Max(static comparison => Math.Abs(comparison.RelativeError)))];
        double outside = measured.SelectMany(static network => network.Everything)
            .Average(static comparison => (double)comparison.Outside / comparison.Runs);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{predicted.Length} of {Networks} predicted, "
            + $"{worst.Count(static error => error <= 0.1)} of them within a tenth in all numbers, "
            + $"the worst {100 * worst.Max():F0} % off; {100 * outside:F1} % outside their bars"));

        // Refused are a few, not most; the bars are first-order, so twice their five per cent are allowed.
        Assert.InRange(predicted.Length, Networks * 3 / 4, Networks - 1);
        Assert.All(worst, static error => Assert.InRange(error, 0, Limit));
        Assert.InRange(outside, 0.01, 0.1);
    }
}
