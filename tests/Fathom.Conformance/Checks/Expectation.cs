using Fathom.Conformance.Bounds;
using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Checks;

/// <summary>The reference's results for some examples, with how far single precision may be from them. Gradients are computed when asked
/// for.</summary>
internal sealed class Expectation
{
    private readonly Fault _fault;
    private readonly Matrix _targets;
    private readonly Lazy<ReferenceGradients> _gradients;
    private readonly Lazy<GradientBounds> _gradientBounds;

    private Expectation(ReferenceModel model, Matrix inputs, Matrix targets, Fault fault)
    {
        Model = model;
        _targets = targets;
        _fault = fault;
        Forward = model.Forward(inputs);
        ForwardBounds = ForwardBounds.Of(model, Forward);
        _gradients = new(ComputeGradients);
        _gradientBounds = new(() =>
            GradientBounds.Of(model, Forward, ForwardBounds, model.Gradients(Forward, targets, targets.Rows), targets));
    }

    public ReferenceModel Model { get; }

    public ForwardPass Forward { get; }

    public ForwardBounds ForwardBounds { get; }

    public ReferenceGradients Gradients => _gradients.Value;

    public GradientBounds GradientBounds => _gradientBounds.Value;

    /// <summary>The mean loss.</summary>
    public double Loss => Model.MeanLoss(Forward, Counted(_targets), _targets.Rows);

    /// <summary>How far the mean loss may be off, the double sum and the final float included.</summary>
    public double LossBound
    {
        get
        {
            double sum = 0;
            for (int row = 0; row < _targets.Rows; row++)
            {
                sum += LossBounds.Value(Model.Description.Loss, Forward.Logits.Row(row), _targets.Row(row), ForwardBounds.Logits.Row(row));
            }

            return sum / _targets.Rows + ErrorBound.Elementary * Math.Abs(Loss);
        }
    }

    public static Expectation Of(ReferenceModel model, Matrix inputs, Matrix targets, Fault fault) => new(model, inputs, targets, fault);

    private ReferenceGradients ComputeGradients()
    {
        ReferenceGradients gradients = Model.Gradients(Forward, Counted(_targets), _targets.Rows);
        if (_fault == Fault.DropBiasGradient)
        {
            Array.Clear(gradients.Biases[^1]);
        }

        if (_fault == Fault.FlipGradientSign)
        {
            Negation.OfLargest(gradients.Weights[0].Values);
        }

        return gradients;
    }

    private Matrix Counted(Matrix targets) => _fault == Fault.OmitExample ? targets.Take(targets.Rows - 1) : targets;
}
