using Fathom.Conformance.Bounds;
using Fathom.Conformance.Cases;
using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Checks;

/// <summary>
/// Each of three training steps changes parameters and optimiser state as the reference's update rule does: with the model's own unfused
/// gradients up to the order of the minibatch's sum (both are made of the same activations and deltas), and with the reference's gradients
/// within their bound.
/// </summary>
internal sealed class UpdateCheck : Check
{
    private const int Steps = 3;
    private const float LearningRate = 0.05f;

    public override string Name => "update";

    public override IReadOnlyList<Fault> MustCatch =>
    [
        Fault.FlipWeightSign, Fault.DropBias, Fault.OmitExample, Fault.DropBiasGradient, Fault.FlipGradientSign, Fault.FlipOwnGradientSign,
    ];

    public override void Run<TTarget>(Subject<TTarget> subject)
    {
        ITrainableModel<TTarget> model = subject.Create();
        Gradients own = model.CreateGradients();
        for (int step = 1; step <= Steps; step++)
        {
            Examples<TTarget> examples = subject.Minibatch(model, seed: (ulong)(10 + step));
            model.ComputeGradients(examples.Inputs, examples.Targets, own);
            Expectation expected = subject.Expect(model, examples);
            var constants = OptimizerConstants.Of(model.Description.Optimizer, model.OptimizerSettings, LearningRate);
            List<(ParameterState State, float[][] Before, int Layer)> all = [.. States(model)];
            model.TrainStep(examples.Inputs, examples.Targets, LearningRate);
            if (model.OptimizerSettings.Step != step)
            {
                subject.Report.Fail($"Optimizer.Step is {model.OptimizerSettings.Step} after step {step}");
            }

            foreach ((ParameterState state, float[][] before, int layer) in all)
            {
                var transition = new Transition(subject.Report, step, state, before, constants);
                bool isBias = state.Parameter.IsBias;
                DenseLayer ownLayer = own.Layers[layer];
                double[] unfused = [.. (isBias ? ownLayer.Biases! : ownLayer.Weights).ToArray().Select(value => (double)value)];
                if (subject.Fault == Fault.FlipOwnGradientSign)
                {
                    Negation.OfLargest(unfused);
                }

                transition.Compare("by its own gradients", unfused, SumBounds(expected.GradientBounds, layer, isBias));
                transition.Compare("by the reference's gradients", Expected(expected, layer, isBias), Bounds(expected, layer, isBias));
            }
        }
    }

    private static IEnumerable<(ParameterState State, float[][] Before, int Layer)> States<TTarget>(ITrainableModel<TTarget> model)
        where TTarget : unmanaged
    {
        for (int layer = 0; layer < model.Layers.Count; layer++)
        {
            foreach (Parameter parameter in new[] { model.Layers[layer].Weights, model.Layers[layer].Biases }.OfType<Parameter>())
            {
                ParameterState state = ParameterState.Of(model, parameter);
                yield return (state, state.Values(), layer);
            }
        }
    }

    private static double[] Expected(Expectation expected, int layer, bool isBias) =>
        isBias ? expected.Gradients.Biases[layer] : expected.Gradients.Weights[layer].Values;

    private static double[] Bounds(Expectation expected, int layer, bool isBias) =>
        isBias ? expected.GradientBounds.Biases[layer] : expected.GradientBounds.Weights[layer].Values;

    private static double[] SumBounds(GradientBounds bounds, int layer, bool isBias) =>
        isBias ? bounds.BiasSums[layer] : bounds.WeightSums[layer].Values;
}
