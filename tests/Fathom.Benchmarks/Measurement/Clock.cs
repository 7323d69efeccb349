using System.Diagnostics;
using System.Runtime;

namespace Fathom.Benchmarks.Measurement;

/// <summary>Times work that repeats itself.</summary>
internal static class Clock
{
    private const int MostCalls = 1 << 24;

    // Of processor time, since a process that waits for the core compiles nothing.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WarmUpRound = TimeSpan.FromMilliseconds(1);

    /// <summary>The seconds of one call, averaged over <paramref name="calls"/> calls timed together.</summary>
    public static double SecondsPerCall(Action<int> work, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        work(calls);
        return Stopwatch.GetElapsedTime(start).TotalSeconds / calls;
    }

    /// <summary>Runs the work until the runtime has compiled it for good and its time no longer falls: the runtime counts calls only once
    /// no new method has appeared for 100 ms, and recompiles on another thread, twice where it gathers a profile first.</summary>
    public static void WarmUp(Action<int> work)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan lastChange = Environment.CpuUsage.TotalTime;
        long compiled = JitInfo.GetCompiledMethodCount();
        double fastest = double.PositiveInfinity;
        while (Stopwatch.GetElapsedTime(start) < LongestWarmUp)
        {
            double seconds = FastestCall(work);
            if (JitInfo.GetCompiledMethodCount() != compiled || seconds < 0.98 * fastest)
            {
                compiled = JitInfo.GetCompiledMethodCount();
                lastChange = Environment.CpuUsage.TotalTime;
            }
            else if (Environment.CpuUsage.TotalTime - lastChange > Settled)
            {
                return;
            }

            fastest = Math.Min(fastest, seconds);
        }
    }

    // Single calls, since the runtime counts them, for a millisecond or one call, whichever is longer.
    private static double FastestCall(Action<int> work)
    {
        long start = Stopwatch.GetTimestamp();
        double fastest = double.PositiveInfinity;
        do
        {
            fastest = Math.Min(fastest, SecondsPerCall(work, 1));
        }
        while (Stopwatch.GetElapsedTime(start) < WarmUpRound);

        return fastest;
    }

    /// <summary>How many calls take about <paramref name="duration"/>.</summary>
    public static int CallsFor(Action<int> work, TimeSpan duration)
    {
        int calls = 1;
        while (calls < MostCalls)
        {
            double seconds = Math.Min(SecondsPerCall(work, calls), SecondsPerCall(work, calls)) * calls;
            if (seconds >= duration.TotalSeconds)
            {
                return calls;
            }

            // Grows by at most eightfold, so that one interruption does not end the search far beyond the wanted time.
            double factor = seconds > 0 ? duration.TotalSeconds / seconds * 1.1 : 8;
            calls = (int)Math.Ceiling(calls * Math.Clamp(factor, 1.1, 8));
        }

        return calls;
    }
}
