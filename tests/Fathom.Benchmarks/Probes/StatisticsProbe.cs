using Fathom.Benchmarks.Measurement;

namespace Fathom.Benchmarks.Probes;

/// <summary>
/// The extra time of a step that collects its statistics, against plain steps of the same model right before and after it.
/// </summary>
internal sealed class StatisticsProbe(string name, Func<ITrainableModel<int>> create) : IProbe
{
    private const int FewestSamples = 9;

    public IEnumerable<Reading> Measure(TimeSpan budget)
    {
        TrainingLoop loop = new(create());
        Clock.WarmUp(loop.Run);
        Clock.WarmUp(loop.RunObserved);
        double peak = FmaPeak.Measure();
        AttendedSamples<double> extras = Attended.Collect(
            () =>
            {
                double before = Clock.SecondsPerCall(loop.Run, 1);
                double observed = Clock.SecondsPerCall(loop.RunObserved, 1);
                double after = Clock.SecondsPerCall(loop.Run, 1);
                return Fraction.Extra(observed, (before + after) / 2);
            },
            FewestSamples,
            budget);
        peak = (peak + FmaPeak.Measure()) / 2;
        return [new Reading(name, Spread.Of(extras.Taken), FractionOfLimit: null, peak, extras.InterruptedFraction)];
    }
}
