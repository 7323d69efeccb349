using Fathom.Benchmarks.Measurement;

namespace Fathom.Benchmarks.Probes;

/// <summary>The time of training steps taken one right after the other, so that waiting threads find the next step as a user's loop
/// gives it to them.</summary>
internal sealed class StepTimeProbe(string name, Func<ITrainableModel<int>> create) : IProbe
{
    public IEnumerable<Reading> Measure(TimeSpan budget)
    {
        BlockResult blocks = BlockTiming.Measure(new TrainingLoop(create()).Run, budget);
        return [new Reading(name, blocks.Seconds, FractionOfLimit: null, FmaPeak.Measure(), blocks.InterruptedFraction)];
    }
}
