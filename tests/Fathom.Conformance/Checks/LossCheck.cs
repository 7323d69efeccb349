using Fathom.Conformance.Cases;

namespace Fathom.Conformance.Checks;

/// <summary>Every way to ask for the loss of a minibatch gives the reference's.</summary>
internal sealed class LossCheck : Check
{
    public override string Name => "loss";

    public override IReadOnlyList<Fault> MustCatch => [Fault.FlipWeightSign, Fault.DropBias, Fault.OmitExample];

    public override void Run<TTarget>(Subject<TTarget> subject)
    {
        ITrainableModel<TTarget> model = subject.Create();
        Examples<TTarget> examples = subject.Minibatch(model, seed: 2);
        Expectation expected = subject.Expect(model, examples);
        float fromGradients = model.ComputeGradients(examples.Inputs, examples.Targets, model.CreateGradients());
        Comparison.Value(subject.Report, "ComputeGradients' loss", fromGradients, expected.Loss, expected.LossBound);
        float fromStep = model.TrainStep(examples.Inputs, examples.Targets, learningRate: 0.01f);
        Comparison.Value(subject.Report, "TrainStep's loss", fromStep, expected.Loss, expected.LossBound);
    }
}
