using Fathom.Conformance.Cases;

namespace Fathom.Conformance.Checks;

/// <summary>The unfused gradients are the reference's, and computing them changes nothing.</summary>
internal sealed class GradientCheck : Check
{
    public override string Name => "gradients";

    public override IReadOnlyList<Fault> MustCatch =>
        [Fault.FlipWeightSign, Fault.DropBias, Fault.OmitExample, Fault.DropBiasGradient, Fault.FlipGradientSign, Fault.DisturbBit];

    public override void Run<TTarget>(Subject<TTarget> subject)
    {
        ITrainableModel<TTarget> model = subject.Create();
        Examples<TTarget> examples = subject.Minibatch(model, seed: 3);
        StateSnapshot before = StateSnapshot.Of(model);
        Gradients gradients = model.CreateGradients();
        model.ComputeGradients(examples.Inputs, examples.Targets, gradients);
        before.Compare(subject.Report, "after ComputeGradients", StateSnapshot.Of(model, subject.Fault));

        Expectation expected = subject.Expect(model, examples);
        for (int layer = 0; layer < gradients.Layers.Count; layer++)
        {
            DenseLayer actual = gradients.Layers[layer];
            Compare(
                subject.Report, actual.Weights, expected.Gradients.Weights[layer].Values, expected.GradientBounds.Weights[layer].Values);
            if (actual.Biases is { } biases)
            {
                Compare(subject.Report, biases, expected.Gradients.Biases[layer], expected.GradientBounds.Biases[layer]);
            }
        }
    }

    private static void Compare(IReport report, Parameter actual, double[] expected, double[] bounds)
    {
        Comparison.Meaning(report, "gradient of " + actual.Name, expected, bounds);
        Comparison.Values(report, "gradient of " + actual.Name, actual.Columns, actual.ToArray(), expected, bounds);
    }
}
