using Fathom.Benchmarks.Measurement;

namespace Fathom.Benchmarks.Probes;

/// <summary>The logits of one minibatch, against the peak of multiply-adds.</summary>
internal sealed class ForwardProbe(string name, Func<IModel> create) : IProbe
{
    public IEnumerable<Reading> Measure(TimeSpan budget)
    {
        IModel model = create();
        ModelDescription description = model.Description;
        float[] inputs = RandomData.Inputs(description.Batch * description.Input);
        float[] logits = new float[description.Batch * description.Output];
        void Run(int calls)
        {
            for (int call = 0; call < calls; call++)
            {
                model.PredictLogits(inputs, logits);
            }
        }

        PairedResult result =
            PairedTiming.Measure(Run, FloatingPointWork.OfForward(description, description.Batch), FmaPeak.Measure, budget);
        return [new Reading(name, result.Seconds, result.Fractions.Median, result.Limits.Median, result.InterruptedFraction)];
    }
}
