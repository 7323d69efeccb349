namespace Fathom;

/// <summary>Turns the sums that a layer's kernels collected into its statistics.</summary>
internal static class MomentSummary
{
    /// <param name="layer">The layer.</param>
    /// <param name="batch">Examples in the minibatch.</param>
    /// <param name="moments">The sums, by <see cref="MomentSlot"/>.</param>
    public static LayerStatistics Summarise(LayerDescription layer, int batch, ReadOnlySpan<double> moments)
    {
        double activations = (double)batch * layer.Units;
        double weights = (double)layer.Units * layer.Inputs;
        double fromPivot = moments[(int)MomentSlot.ActivationSum] / activations;
        double gradient = moments[(int)MomentSlot.GradientSum] / activations;
        double weightGradient = moments[(int)MomentSlot.WeightGradientSum] / weights;

        return new LayerStatistics(
            Layer: layer.Name,
            ActivationMean: moments[(int)MomentSlot.ActivationPivot] + fromPivot,
            ActivationStandardDeviation: Deviation(moments[(int)MomentSlot.ActivationSquares], activations, fromPivot),
            ActivationMinimum: moments[(int)MomentSlot.ActivationMinimum],
            ActivationMaximum: moments[(int)MomentSlot.ActivationMaximum],
            SaturatedFraction: moments[(int)MomentSlot.ActivationSaturated] / activations,

            // The kernels see the gradient of the mean loss, 1/batch of one example's.
            GradientMean: batch * gradient,
            GradientStandardDeviation: batch * Deviation(moments[(int)MomentSlot.GradientSquares], activations, gradient),
            WeightGradientMean: weightGradient,
            WeightGradientStandardDeviation: Deviation(moments[(int)MomentSlot.WeightGradientSquares], weights, weightGradient),
            UpdateRatio: Math.Sqrt(moments[(int)MomentSlot.UpdateSquares] / moments[(int)MomentSlot.WeightSquares]));
    }

    // Var[x] = E[x^2] - E[x]^2, kept from falling below zero by rounding; NaN stays NaN.
    private static double Deviation(double squares, double count, double mean)
    {
        double variance = squares / count - mean * mean;
        return variance < 0 ? 0 : Math.Sqrt(variance);
    }
}
