using Fathom.Benchmarks.Measurement;

namespace Fathom.Benchmarks.Probes;

/// <summary>The core's own limits: multiply-adds by vector width, and read bandwidth by the size of what is read.</summary>
internal sealed class MachineProbe : IProbe
{
    private const int Repetitions = 15;
    private static readonly int[] Kibibytes = [24, 427, 8 * 1024, 20 * 1024];

    public IEnumerable<Reading> Measure(TimeSpan budget)
    {
        foreach (VectorWidth width in FmaPeak.Widths)
        {
            yield return Read($"multiply-add peak, {(int)width}-bit, GFLOP/s", () => FmaPeak.Measure(width));
        }

        foreach (int size in Kibibytes)
        {
            yield return Read($"read bandwidth, {size} KiB, GB/s", new ReadBandwidth(1024.0 * size).Measure);
        }
    }

    private static Reading Read(string name, Func<double> measure)
    {
        Spread rates = Spread.Of(Enumerable.Range(0, Repetitions).Select(_ => measure()));
        return new Reading(name, rates, FractionOfLimit: null, FmaPeak.Measure());
    }
}
