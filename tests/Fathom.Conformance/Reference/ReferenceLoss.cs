namespace Fathom.Conformance.Reference;

/// <summary>
/// The losses of one example, as <see cref="Loss"/> defines them, their gradients and predictions. Targets are <c>[outputs]</c>; a class
/// index is one-hot.
/// </summary>
internal static class ReferenceLoss
{
    /// <summary>C of one example.</summary>
    public static double Value(Loss loss, ReadOnlySpan<double> outputs, ReadOnlySpan<double> targets)
    {
        double sum = 0;
        double logPartition = loss == Loss.CrossEntropy ? LogPartition(outputs) : 0;
        for (int k = 0; k < outputs.Length; k++)
        {
            sum += loss switch
            {
                Loss.CrossEntropy => -targets[k] * (outputs[k] - logPartition),
                Loss.Quadratic => 0.5 * (outputs[k] - targets[k]) * (outputs[k] - targets[k]),
                Loss.MeanSquaredError => (outputs[k] - targets[k]) * (outputs[k] - targets[k]) / outputs.Length,
                _ => (ReferenceActivation.Softplus(outputs[k]) - targets[k] * outputs[k]) / outputs.Length,
            };
        }

        return sum;
    }

    /// <summary>dC/dy_k of one example.</summary>
    public static double Gradient(Loss loss, ReadOnlySpan<double> outputs, ReadOnlySpan<double> targets, int k) => loss switch
    {
        Loss.CrossEntropy => Prediction(loss, outputs, k) - targets[k],
        Loss.Quadratic => outputs[k] - targets[k],
        Loss.MeanSquaredError => 2 * (outputs[k] - targets[k]) / outputs.Length,
        _ => (Prediction(loss, outputs, k) - targets[k]) / outputs.Length,
    };

    /// <summary>What the loss implies for output k.</summary>
    public static double Prediction(Loss loss, ReadOnlySpan<double> outputs, int k) => loss switch
    {
        Loss.CrossEntropy => Math.Exp(outputs[k] - LogPartition(outputs)),
        Loss.BinaryCrossEntropy => ReferenceActivation.Sigmoid(outputs[k]),
        _ => outputs[k],
    };

    /// <summary>ln sum_k e^y_k, about the largest so that nothing overflows.</summary>
    public static double LogPartition(ReadOnlySpan<double> outputs)
    {
        double largest = double.NegativeInfinity;
        foreach (double output in outputs)
        {
            largest = Math.Max(largest, output);
        }

        double sum = 0;
        foreach (double output in outputs)
        {
            sum += Math.Exp(output - largest);
        }

        return largest + Math.Log(sum);
    }
}
