namespace Fathom.Conformance.Reference;

/// <summary>The quantities of <see cref="LayerStatistics"/>, each straight from its definition.</summary>
internal static class ReferenceStatistics
{
    /// <param name="layer">The layer.</param>
    /// <param name="index">Its position.</param>
    /// <param name="forward">The forward pass of the minibatch.</param>
    /// <param name="gradients">The gradients of its mean loss.</param>
    /// <param name="before">The weights before the update, <c>[units, inputs]</c>.</param>
    /// <param name="after">The weights after it.</param>
    public static LayerStatistics Of(
        ReferenceLayer layer, int index, ForwardPass forward, ReferenceGradients gradients, double[] before, double[] after)
    {
        double[] activations = forward.Outputs[index].Values;
        int batch = forward.Inputs.Rows;

        // dC/ds with C the loss of one example: the deltas are of the mean loss.
        double[] deltas = [.. gradients.Deltas[index].Values.Select(delta => batch * delta)];
        double[] weightGradients = gradients.Weights[index].Values;
        double largest = ActivationShape.Of(layer.Activation).LargestSlope;
        double[] change = [.. after.Zip(before, (newer, older) => newer - older)];
        return new LayerStatistics(
            layer.Description.Name,
            activations.Average(),
            Deviation(activations),
            activations.Min(),
            activations.Max(),
            forward.Sums[index].Values.Count(s => Math.Abs(layer.Activation.Derivative(s)) <= largest / 16) / (double)activations.Length,
            deltas.Average(),
            Deviation(deltas),
            weightGradients.Average(),
            Deviation(weightGradients),
            RootMeanSquare(change) / RootMeanSquare(before));
    }

    public static double RootMeanSquare(double[] values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value * value;
        }

        return values.Length == 0 ? 0 : Math.Sqrt(sum / values.Length);
    }

    // The population's: sqrt of the mean squared distance from the mean.
    private static double Deviation(double[] values)
    {
        double mean = values.Average();
        return RootMeanSquare([.. values.Select(value => value - mean)]);
    }
}
