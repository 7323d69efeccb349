using Fathom.Conformance.Bounds;
using Fathom.Conformance.Cases;
using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Checks;

/// <summary>The statistics form of the step trains to the same bits as the plain one, and its statistics are the reference's.</summary>
internal sealed class StatisticsCheck : Check
{
    private const int Steps = 5;
    private const float LearningRate = 0.05f;

    public override string Name => "statistics";

    public override IReadOnlyList<Fault> MustCatch => [Fault.FlipWeightSign, Fault.DropBias, Fault.OmitExample, Fault.DisturbBit];

    public override void Run<TTarget>(Subject<TTarget> subject)
    {
        ITrainableModel<TTarget> plain = subject.Create();
        ITrainableModel<TTarget> observed = subject.Create();
        for (int step = 0; step < Steps; step++)
        {
            Examples<TTarget> examples = subject.Minibatch(plain, seed: (ulong)(20 + step));
            Expectation? expected = step is 0 or Steps - 1 ? subject.Expect(observed, examples) : null;
            double[][] before = Weights(observed);

            // New ones each time: statistics that are kept may know the norm of the weights from a step up to a hundred before.
            StepStatistics statistics = observed.CreateStatistics();
            float loss = plain.TrainStep(examples.Inputs, examples.Targets, LearningRate);
            float observedLoss = observed.TrainStep(examples.Inputs, examples.Targets, LearningRate, statistics);
            Comparison.Value(subject.Report, $"loss of observed step {step}", observedLoss, loss, bound: 0);
            if (expected is not null)
            {
                Compare(subject.Report, statistics, step, expected, before, Weights(observed));
            }
        }

        StateSnapshot.Of(plain).Compare(subject.Report, $"after {Steps} observed steps", StateSnapshot.Of(observed, subject.Fault));
    }

    private static void Compare(
        IReport report, StepStatistics statistics, int step, Expectation expected, double[][] before, double[][] after)
    {
        Comparison.Value(report, "statistics' step", statistics.Step, step, bound: 0);
        Comparison.Value(report, "statistics' loss", statistics.Loss, expected.Loss, expected.LossBound);
        for (int index = 0; index < expected.Model.Layers.Length; index++)
        {
            ReferenceLayer layer = expected.Model.Layers[index];
            LayerStatistics reference =
                ReferenceStatistics.Of(layer, index, expected.Forward, expected.Gradients, before[index], after[index]);
            LayerStatistics bounds = StatisticsBounds.Of(
                reference,
                layer,
                index,
                expected.Forward,
                expected.ForwardBounds,
                expected.Gradients,
                expected.GradientBounds,
                expected.Model.Description.Precision);
            StatisticsComparison.Compare(report, step, statistics.Layers[index], reference, bounds);
        }
    }

    private static double[][] Weights(IModel model) =>
        [.. model.Layers.Select(layer => layer.Weights.ToArray().Select(value => (double)value).ToArray())];
}
