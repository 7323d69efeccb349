using System.Diagnostics;

namespace Fathom.Benchmarks.Measurement;

/// <summary>Knows whether the processor stayed with this process while it measured: where others share the core, a sample that one of them
/// interrupted says nothing of the work.</summary>
internal static class Attended
{
    // The two clocks differ by microseconds; a process that takes the core keeps it for a millisecond or more of a sample's few.
    private const double LeastPresence = 0.98;
    private const int PatienceFactor = 3;

    /// <summary>Repeats a measurement until the budget is spent, leaving out the samples that were interrupted. Where too few are whole
    /// after three times the budget, it takes all.</summary>
    public static AttendedSamples<T> Collect<T>(Func<T> sample, int fewest, TimeSpan budget)
    {
        List<T> whole = [];
        List<T> all = [];
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            bool enough = whole.Count >= fewest && elapsed >= budget;
            if (enough || (all.Count >= fewest && elapsed >= PatienceFactor * budget))
            {
                return new AttendedSamples<T>(enough ? whole : all, 1 - (double)whole.Count / all.Count);
            }

            TimeSpan busyBefore = Environment.CpuUsage.TotalTime;
            long from = Stopwatch.GetTimestamp();
            T taken = sample();
            TimeSpan passed = Stopwatch.GetElapsedTime(from);
            TimeSpan busy = Environment.CpuUsage.TotalTime - busyBefore;
            all.Add(taken);
            if (busy >= LeastPresence * passed)
            {
                whole.Add(taken);
            }
        }
    }
}
