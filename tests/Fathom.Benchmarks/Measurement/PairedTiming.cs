namespace Fathom.Benchmarks.Measurement;

/// <summary>Times work between two measurements of the limit it is held to, so that a slower clock or a busy machine slows both.</summary>
internal static class PairedTiming
{
    private const int FewestSamples = 5;
    private static readonly TimeSpan SampleDuration = TimeSpan.FromMilliseconds(2);

    /// <param name="work">Runs the given number of calls.</param>
    /// <param name="unitsPerCall">The floating-point operations or bytes of one call.</param>
    /// <param name="limit">Measures the limit now, in the same units per second.</param>
    /// <param name="budget">How long to repeat, after the warm-up.</param>
    public static PairedResult Measure(Action<int> work, double unitsPerCall, Func<double> limit, TimeSpan budget)
    {
        Clock.WarmUp(work);
        int calls = Clock.CallsFor(work, SampleDuration);
        AttendedSamples<PairedSample> samples = Attended.Collect(
            () =>
            {
                double before = limit();
                double seconds = Clock.SecondsPerCall(work, calls);
                return new PairedSample(seconds, (before + limit()) / 2);
            },
            FewestSamples,
            budget);
        return new PairedResult(
            Spread.Of(samples.Taken.Select(sample => sample.Seconds)),
            Spread.Of(samples.Taken.Select(sample => Fraction.OfRate(unitsPerCall, sample.Seconds, sample.LimitRate))),
            Spread.Of(samples.Taken.Select(sample => sample.LimitRate)),
            samples.InterruptedFraction);
    }
}
