namespace Fathom.Benchmarks.Measurement;

/// <summary>Times two implementations in turn, in one process.</summary>
internal static class SideBySide
{
    private const int FewestSamples = 7;

    // Long enough that what one side evicts from the caches is fetched again in a small part of the other's time.
    private static readonly TimeSpan SampleDuration = TimeSpan.FromMilliseconds(20);

    /// <param name="ours">Runs the given number of calls.</param>
    /// <param name="theirs">The same work by the peer.</param>
    /// <param name="budget">How long to repeat, after the warm-up.</param>
    public static Comparison Measure(Action<int> ours, Action<int> theirs, TimeSpan budget)
    {
        Clock.WarmUp(ours);
        Clock.WarmUp(theirs);
        int ourCalls = Clock.CallsFor(ours, SampleDuration);
        int theirCalls = Clock.CallsFor(theirs, SampleDuration);
        AttendedSamples<SideBySideSample> samples = Attended.Collect(
            () => new SideBySideSample(Clock.SecondsPerCall(ours, ourCalls), Clock.SecondsPerCall(theirs, theirCalls)),
            FewestSamples,
            budget);
        return new Comparison(
            Spread.Of(samples.Taken.Select(sample => sample.Ours)),
            Spread.Of(samples.Taken.Select(sample => sample.Theirs)),
            Spread.Of(samples.Taken.Select(sample => sample.Theirs / sample.Ours)),
            samples.InterruptedFraction);
    }
}
