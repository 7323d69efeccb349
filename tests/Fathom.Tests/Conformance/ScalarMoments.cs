using Fathom.Conformance.Reference;

namespace Fathom.Tests.Conformance;

/// <summary>Collects the sums of <see cref="MomentSlot"/>, naively.</summary>
internal sealed unsafe class ScalarMoments
{
    private readonly ModelDescription _model;
    private readonly double[] _sums;

    public ScalarMoments(ModelDescription model)
    {
        _model = model;
        _sums = new double[model.Layers.Count * (int)MomentSlot.Count];
        for (int layer = 0; layer < model.Layers.Count; layer++)
        {
            Slot(layer, MomentSlot.ActivationMinimum) = double.PositiveInfinity;
            Slot(layer, MomentSlot.ActivationMaximum) = double.NegativeInfinity;
        }
    }

    public void Add(int layer, int row, float[] sums, float[] outputs, float[] deltas)
    {
        ReferenceActivation activation = ReferenceActivation.Of(_model.Layers[layer]);
        double border = ActivationShape.Of(activation).LargestSlope / 16;
        if (row == 0)
        {
            Slot(layer, MomentSlot.ActivationPivot) = outputs[0];
        }

        for (int unit = 0; unit < outputs.Length; unit++)
        {
            double y = outputs[unit];
            double deviation = y - Slot(layer, MomentSlot.ActivationPivot);
            Slot(layer, MomentSlot.ActivationSum) += deviation;
            Slot(layer, MomentSlot.ActivationSquares) += deviation * deviation;
            Slot(layer, MomentSlot.ActivationMinimum) = Math.Min(y, Slot(layer, MomentSlot.ActivationMinimum));
            Slot(layer, MomentSlot.ActivationMaximum) = Math.Max(y, Slot(layer, MomentSlot.ActivationMaximum));
            Slot(layer, MomentSlot.ActivationSaturated) += Math.Abs(activation.Derivative(sums[unit])) <= border ? 1 : 0;
            Slot(layer, MomentSlot.GradientSum) += deltas[unit];
            Slot(layer, MomentSlot.GradientSquares) += (double)deltas[unit] * deltas[unit];
        }
    }

    public void AddUpdates(DenseLayers gradients, float[][] before, DenseLayers after)
    {
        for (int layer = 0; layer < before.Length; layer++)
        {
            float[] gradient = gradients[layer].Weights.ToArray();
            float[] updated = after[layer].Weights.ToArray();
            for (int index = 0; index < updated.Length; index++)
            {
                double change = (double)updated[index] - before[layer][index];
                Slot(layer, MomentSlot.WeightGradientSum) += gradient[index];
                Slot(layer, MomentSlot.WeightGradientSquares) += (double)gradient[index] * gradient[index];
                Slot(layer, MomentSlot.UpdateSquares) += change * change;
                Slot(layer, MomentSlot.WeightSquares) += (double)before[layer][index] * before[layer][index];
            }
        }
    }

    public void Complete(StepStatistics statistics, long step, double loss)
    {
        _sums.CopyTo(new Span<double>(statistics.Moments, _sums.Length));
        statistics.Complete(step, loss);
    }

    private ref double Slot(int layer, MomentSlot slot) => ref _sums[layer * (int)MomentSlot.Count + (int)slot];
}
