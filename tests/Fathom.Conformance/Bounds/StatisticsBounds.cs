using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Bounds;

/// <summary>How far a layer's statistics may be from the reference's.</summary>
internal static class StatisticsBounds
{
    /// <param name="expected">The reference's statistics.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="index">Its position.</param>
    /// <param name="forward">The reference's forward pass.</param>
    /// <param name="forwardBounds">Its bounds.</param>
    /// <param name="gradients">The reference's gradients.</param>
    /// <param name="gradientBounds">Their bounds.</param>
    /// <param name="precision">The model's precision.</param>
    public static LayerStatistics Of(
        LayerStatistics expected,
        ReferenceLayer layer,
        int index,
        ForwardPass forward,
        ForwardBounds forwardBounds,
        ReferenceGradients gradients,
        GradientBounds gradientBounds,
        Precision precision)
    {
        int batch = forward.Inputs.Rows;
        double[] activations = forward.Outputs[index].Values;
        double[] deltas = gradients.Deltas[index].Values;
        double[] weightGradients = gradients.Weights[index].Values;

        // Activations are measured from one of them, so their sums are of terms as large as the range.
        double range = expected.ActivationMaximum - expected.ActivationMinimum
            + ErrorBound.Elementary * Math.Abs(expected.ActivationMaximum);
        double outputError = ReferenceStatistics.RootMeanSquare(forwardBounds.Outputs[index].Values);
        double deltaError = batch * ReferenceStatistics.RootMeanSquare(gradientBounds.Deltas[index].Values);
        double deltaScale = batch * ReferenceStatistics.RootMeanSquare(deltas);
        double weightError = ReferenceStatistics.RootMeanSquare(gradientBounds.Weights[index].Values);
        double weightScale = ReferenceStatistics.RootMeanSquare(weightGradients);
        return new LayerStatistics(
            expected.Layer,
            outputError + ErrorBound.Sum(activations.Length, range) + ErrorBound.Elementary * Math.Abs(expected.ActivationMean),
            outputError + Deviation(expected.ActivationStandardDeviation, activations.Length, range),
            forwardBounds.Outputs[index].Values.Max(),
            forwardBounds.Outputs[index].Values.Max(),
            Undecided(layer, forward.Sums[index], forwardBounds.Sums[index], precision),
            deltaError + ErrorBound.Sum(deltas.Length, deltaScale),
            deltaError + Deviation(expected.GradientStandardDeviation, deltas.Length, deltaScale),
            weightError + ErrorBound.Sum(weightGradients.Length, weightScale),
            weightError + Deviation(expected.WeightGradientStandardDeviation, weightGradients.Length, weightScale),

            // The sums run over the old weights and the rounded change.
            expected.UpdateRatio * ErrorBound.Sum(2 * weightGradients.Length, 1) + ErrorBound.Elementary);
    }

    // The mean square of N values no larger than a scale in the mean is off by the rounding of its sum; its root by the smaller of two
    // estimates.
    private static double Deviation(double deviation, int count, double scale)
    {
        double error = 2 * ErrorBound.Sum(count, scale * scale);
        return (deviation > 0 ? Math.Min(Math.Sqrt(error), error / deviation) : Math.Sqrt(error)) + ErrorBound.Tiny;
    }

    // The share of units so near to the border of saturation that rounding decides.
    private static double Undecided(ReferenceLayer layer, Matrix sums, Matrix sumBounds, Precision precision)
    {
        double border = ActivationShape.Of(layer.Activation).LargestSlope / 16;
        int count = 0;
        for (int unit = 0; unit < sums.Values.Length; unit++)
        {
            double s = sums.Values[unit];
            double error = ActivationBound.Derivative(layer.Activation, precision, s, sumBounds.Values[unit]) + ErrorBound.Elementary;
            count += Math.Abs(Math.Abs(layer.Activation.Derivative(s)) - border) <= error ? 1 : 0;
        }

        return count / (double)sums.Values.Length + ErrorBound.Elementary;
    }
}
