namespace Fathom.Benchmarks.Measurement;

/// <summary>Times short work in many blocks: each block is the median of its batches of calls.</summary>
internal static class BlockTiming
{
    private const int FewestBlocks = 5;
    private static readonly TimeSpan BatchDuration = TimeSpan.FromMicroseconds(30);
    private static readonly TimeSpan BlockDuration = TimeSpan.FromMilliseconds(2);

    /// <summary>The seconds of one call, block by block. The loop around the calls and the two readings of the clock are not
    /// subtracted.</summary>
    public static BlockResult Measure(Action<int> work, TimeSpan budget)
    {
        Clock.WarmUp(work);
        int calls = Clock.CallsFor(work, BatchDuration);
        double batchSeconds = Clock.SecondsPerCall(work, calls) * calls;
        double[] batches = new double[Math.Clamp((int)(BlockDuration.TotalSeconds / batchSeconds), 9, 63)];
        AttendedSamples<double> medians = Attended.Collect(() => BlockMedian(work, calls, batches), FewestBlocks, budget);
        return new BlockResult(Spread.Of(medians.Taken), medians.InterruptedFraction);
    }

    private static double BlockMedian(Action<int> work, int calls, double[] batches)
    {
        for (int i = 0; i < batches.Length; i++)
        {
            batches[i] = Clock.SecondsPerCall(work, calls);
        }

        return Spread.Of(batches).Median;
    }
}
