using Fathom.Benchmarks.Measurement;
using Fathom.Benchmarks.Models;

namespace Fathom.Benchmarks.Probes;

/// <summary>The bytes that this thread allocates per training step with statistics and per prediction: the most of any model and
/// call.</summary>
internal sealed class AllocationProbe(string name) : IProbe
{
    private const int Calls = 16;

    public IEnumerable<Reading> Measure(TimeSpan budget)
    {
        double[] bytes =
        [
            .. OfModel(new PaperNet(seed: 1)), .. OfModel(new SmallClassifier(seed: 1)), .. OfModel(new DigitNetAdam(seed: 1)),
        ];
        return [new Reading(name, Spread.Of([bytes.Max()]), FractionOfLimit: null, FmaPeak.Measure())];
    }

    private static double[] OfModel(ITrainableModel<int> model)
    {
        ModelDescription description = model.Description;
        TrainingLoop loop = new(model);
        float[] inputs = RandomData.Inputs(description.Batch * description.Input);
        float[] outputs = new float[description.Batch * description.Output];
        return
        [
            PerCall(loop.RunObserved),
            PerCall(loop.Run),
            PerCall(Repeat(() => model.Predict(inputs, outputs))),
            PerCall(Repeat(() => model.Predict(inputs.AsSpan(0, description.Input), outputs.AsSpan(0, description.Output)))),
        ];
    }

    private static Action<int> Repeat(Action call) => calls =>
    {
        for (int i = 0; i < calls; i++)
        {
            call();
        }
    };

    private static double PerCall(Action<int> work)
    {
        work(Calls); // what the first calls allocate for good is not a cost of each
        long before = GC.GetAllocatedBytesForCurrentThread();
        work(Calls);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
