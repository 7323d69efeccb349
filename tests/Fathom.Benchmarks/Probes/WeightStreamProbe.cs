using Fathom.Benchmarks.Measurement;

namespace Fathom.Benchmarks.Probes;

/// <summary>One row's prediction, which reads each weight once, against reading as many bytes of memory and nothing else.</summary>
internal sealed class WeightStreamProbe(string name, Func<IModel> create) : IProbe
{
    public IEnumerable<Reading> Measure(TimeSpan budget)
    {
        IModel model = create();
        ModelDescription description = model.Description;
        float[] inputs = RandomData.Inputs(description.Input);
        float[] outputs = new float[description.Output];
        void Run(int calls)
        {
            for (int call = 0; call < calls; call++)
            {
                model.Predict(inputs, outputs);
            }
        }

        double bytes = FloatingPointWork.ParameterBytes(description);
        PairedResult result = PairedTiming.Measure(Run, bytes, new ReadBandwidth(bytes).Measure, budget);
        return [new Reading(name, result.Seconds, result.Fractions.Median, FmaPeak.Measure(), result.InterruptedFraction)];
    }
}
