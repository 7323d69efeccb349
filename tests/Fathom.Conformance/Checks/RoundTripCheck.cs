using Fathom.Conformance.Cases;

namespace Fathom.Conformance.Checks;

/// <summary>
/// What CopyTo gives is all there is: an instance that gets it by CopyFrom goes on to the same bits as the one it came from, so nothing
/// has leaked into the padding between parameters.
/// </summary>
internal sealed class RoundTripCheck : Check
{
    private const int Steps = 3;
    private const float LearningRate = 0.05f;

    public override string Name => "round-trip";

    public override IReadOnlyList<Fault> MustCatch => [Fault.DisturbBit];

    public override void Run<TTarget>(Subject<TTarget> subject)
    {
        ITrainableModel<TTarget> trained = subject.Create();
        Train(subject, trained, firstSeed: 30);
        StateSnapshot state = StateSnapshot.Of(trained, subject.Fault);
        ITrainableModel<TTarget> copy = subject.CreateInitial();
        state.CopyTo(copy);
        copy.OptimizerSettings.Step = trained.OptimizerSettings.Step;
        StateSnapshot.Of(trained).Compare(subject.Report, "after the copy", StateSnapshot.Of(copy));

        Train(subject, trained, firstSeed: 40);
        Train(subject, copy, firstSeed: 40);
        StateSnapshot.Of(trained).Compare(subject.Report, "after training on from the copy", StateSnapshot.Of(copy));
    }

    private static void Train<TTarget>(Subject<TTarget> subject, ITrainableModel<TTarget> model, ulong firstSeed)
        where TTarget : unmanaged
    {
        for (ulong step = 0; step < Steps; step++)
        {
            Examples<TTarget> examples = subject.Minibatch(model, firstSeed + step);
            model.TrainStep(examples.Inputs, examples.Targets, LearningRate);
        }
    }
}
