using Fathom.Benchmarks.Measurement;

namespace Fathom.Benchmarks.Probes;

/// <summary>A training step, against the peak of multiply-adds.</summary>
internal sealed class TrainingProbe(string name, Func<ITrainableModel<int>> create) : IProbe
{
    public IEnumerable<Reading> Measure(TimeSpan budget)
    {
        TrainingLoop loop = new(create());
        PairedResult result = PairedTiming.Measure(loop.Run, FloatingPointWork.OfTrainingStep(loop.Model), FmaPeak.Measure, budget);
        return [new Reading(name, result.Seconds, result.Fractions.Median, result.Limits.Median, result.InterruptedFraction)];
    }
}
