using Fathom.Conformance.Cases;

namespace Fathom.Conformance.Checks;

/// <summary>Training, observed training and prediction allocate nothing once they have run.</summary>
internal sealed class AllocationCheck : Check
{
    // The runtime may allocate on this thread once in a while, when it compiles a method anew; a step that allocates does so every time.
    private const int Attempts = 5;

    private const float LearningRate = 0.01f;

    public override string Name => "allocations";

    public override IReadOnlyList<Fault> MustCatch => [Fault.Allocate];

    public override void Run<TTarget>(Subject<TTarget> subject)
    {
        ITrainableModel<TTarget> model = subject.Create();
        Examples<TTarget> examples = subject.Minibatch(model, seed: 5);
        StepStatistics statistics = model.CreateStatistics();
        Gradients gradients = model.CreateGradients();
        var outputs = new float[model.Description.Batch * model.Description.Output];
        Measure(subject, "TrainStep", () => model.TrainStep(examples.Inputs, examples.Targets, LearningRate));
        Measure(subject, "TrainStep with statistics", () => model.TrainStep(examples.Inputs, examples.Targets, LearningRate, statistics));
        Measure(subject, "ComputeGradients", () => model.ComputeGradients(examples.Inputs, examples.Targets, gradients));
        Measure(subject, "Predict", () => model.Predict(examples.Inputs, outputs));
        Measure(subject, "PredictLogits", () => model.PredictLogits(examples.Inputs, outputs));
    }

    private static long Allocated(Fault fault, Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        if (fault == Fault.Allocate)
        {
            GC.KeepAlive(new byte[1]);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Measure<TTarget>(Subject<TTarget> subject, string what, Action action)
        where TTarget : unmanaged
    {
        action();
        long allocated = Enumerable.Range(0, Attempts).Min(_ => Allocated(subject.Fault, action));
        if (allocated != 0)
        {
            subject.Report.Fail($"{what} allocates {allocated} bytes");
        }
    }
}
