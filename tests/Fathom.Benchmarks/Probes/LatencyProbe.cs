using Fathom.Benchmarks.Measurement;

namespace Fathom.Benchmarks.Probes;

/// <summary>The latency of a short call: the best of many blocks' medians, since nothing makes a call faster than it is.</summary>
internal sealed class LatencyProbe(string name, Func<Action<int>> create) : IProbe
{
    public IEnumerable<Reading> Measure(TimeSpan budget)
    {
        double peak = FmaPeak.Measure();
        BlockResult blocks = BlockTiming.Measure(create(), budget);
        Spread seconds = blocks.Seconds;
        peak = (peak + FmaPeak.Measure()) / 2;
        return [new Reading(name, seconds with { Median = seconds.Lowest }, FractionOfLimit: null, peak, blocks.InterruptedFraction)];
    }
}
