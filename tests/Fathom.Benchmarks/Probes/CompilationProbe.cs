using System.Runtime;
using Fathom.Benchmarks.Measurement;
using Fathom.Benchmarks.Models;

namespace Fathom.Benchmarks.Probes;

/// <summary>The time the JIT spends on every kernel of the paper's model at its first call. The runtime's own count of this thread's
/// compilation is taken, not first call less second call: the first call also meets cold caches, and the two are milliseconds.</summary>
internal sealed class CompilationProbe(string name) : IProbe
{
    public IEnumerable<Reading> Measure(TimeSpan budget)
    {
        // The runtime library's own methods, shared by all models, are compiled by another model first.
        CallEverything(new SmallClassifier(seed: 1));
        PaperNet model = new(seed: 1);
        TimeSpan before = JitInfo.GetCompilationTime(currentThread: true);
        CallEverything(model);
        double seconds = (JitInfo.GetCompilationTime(currentThread: true) - before).TotalSeconds;
        return [new Reading(name, Spread.Of([seconds]), FractionOfLimit: null, FmaPeak.Measure())];
    }

    private static void CallEverything(ITrainableModel<int> model)
    {
        ModelDescription description = model.Description;
        int rows = description.Batch;
        float[] inputs = RandomData.Inputs(rows * description.Input);
        int[] labels = RandomData.Labels(rows, description.Output);
        float[] outputs = new float[rows * description.Output];
        model.TrainStep(inputs, labels, 0f);
        model.TrainStep(inputs, labels, 0f, model.CreateStatistics());
        model.ComputeGradients(inputs, labels, model.CreateGradients());
        model.Predict(inputs.AsSpan(0, description.Input), outputs.AsSpan(0, description.Output));
        model.Predict(inputs, outputs);
        model.PredictLogits(inputs, outputs);
    }
}
