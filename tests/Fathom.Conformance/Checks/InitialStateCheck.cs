namespace Fathom.Conformance.Checks;

/// <summary>The same seed gives the same bits; biases and optimiser state start at zero, weights do not, and all are finite.</summary>
internal sealed class InitialStateCheck : Check
{
    public override string Name => "initial-state";

    public override IReadOnlyList<Fault> MustCatch => [Fault.DisturbBit];

    public override void Run<TTarget>(Subject<TTarget> subject)
    {
        ITrainableModel<TTarget> model = subject.CreateInitial();
        StateSnapshot.Of(model).Compare(subject.Report, "of the same seed", StateSnapshot.Of(subject.CreateInitial(), subject.Fault));
        HashSet<string> weights = [.. model.Layers.Select(layer => layer.Weights.Name)];
        foreach (Parameter parameter in model.State)
        {
            float[] values = parameter.ToArray();
            if (!values.All(float.IsFinite))
            {
                subject.Report.Fail($"{parameter.Name} starts with a value that is not finite");
            }

            bool isZero = values.All(value => value == 0);
            if (isZero == weights.Contains(parameter.Name))
            {
                subject.Report.Fail($"{parameter.Name} starts {(isZero ? "at zero" : "away from zero")}");
            }
        }
    }
}
