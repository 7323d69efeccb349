using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Bounds;

/// <summary>How far the loss, its gradient and the predictions may be off, given how far the logits are.</summary>
internal static class LossBounds
{
    /// <summary>Of the loss of one example.</summary>
    public static double Value(Loss loss, ReadOnlySpan<double> outputs, ReadOnlySpan<double> targets, ReadOnlySpan<double> outputBounds)
    {
        // |C(y + e) - C(y)| <= sum |dC/dy_k| |e_k|, to first order; the second order is e^2, below the roundings.
        double propagated = 0;
        double magnitude = 0;
        double largest = 0;
        for (int k = 0; k < outputs.Length; k++)
        {
            double gradient = Math.Abs(ReferenceLoss.Gradient(loss, outputs, targets, k));
            propagated += (gradient + outputBounds[k]) * outputBounds[k];
            largest = Math.Max(largest, Math.Abs(outputs[k]));
            magnitude += loss switch
            {
                Loss.CrossEntropy => 0,
                Loss.BinaryCrossEntropy =>
                    (ReferenceActivation.Softplus(outputs[k]) + Math.Abs(targets[k] * outputs[k])) / outputs.Length,
                _ => gradient * Math.Abs(outputs[k] - targets[k]),
            };
        }

        // ln sum e^(y - max) + max - y_t: the sum's relative error is the logarithm's absolute one; then three roundings.
        double rounding = loss == Loss.CrossEntropy
            ? ErrorBound.Sum(outputs.Length, 1) + ErrorBound.Elementary * (1 + 3 * largest + Math.Log(outputs.Length))
            : ErrorBound.Sum(outputs.Length + 2, magnitude);
        return propagated + rounding + ErrorBound.Tiny;
    }

    /// <summary>Of dC/dy_k of one example.</summary>
    public static double Gradient(
        Loss loss, ReadOnlySpan<double> outputs, ReadOnlySpan<double> targets, ReadOnlySpan<double> outputBounds, int k)
    {
        double target = Math.Abs(targets[k]);
        return loss switch
        {
            Loss.CrossEntropy => Prediction(loss, outputs, outputBounds, k) + ErrorBound.Elementary * target,
            Loss.BinaryCrossEntropy =>
                (Prediction(loss, outputs, outputBounds, k) + ErrorBound.Elementary * (1 + target)) / outputs.Length,
            Loss.Quadratic => outputBounds[k] + ErrorBound.Elementary * (Math.Abs(outputs[k]) + target),
            _ => 2 * (outputBounds[k] + ErrorBound.Elementary * (Math.Abs(outputs[k]) + target)) / outputs.Length,
        };
    }

    /// <summary>Of what the loss implies for output k.</summary>
    public static double Prediction(Loss loss, ReadOnlySpan<double> outputs, ReadOnlySpan<double> outputBounds, int k)
    {
        double prediction = ReferenceLoss.Prediction(loss, outputs, k);
        return loss switch
        {
            Loss.CrossEntropy => Softmax(outputs, outputBounds, k, prediction),
            Loss.BinaryCrossEntropy =>
                outputBounds[k] * (prediction * (1 - prediction) + outputBounds[k]) + ErrorBound.Elementary * prediction + ErrorBound.Tiny,
            _ => outputBounds[k],
        };
    }

    // dp_k = p_k ((1 - p_k) e_k - sum over the others of p_j e_j); y_k - max is rounded before its exponential, the sum of K positive
    // terms and the division after it.
    private static double Softmax(ReadOnlySpan<double> outputs, ReadOnlySpan<double> outputBounds, int k, double prediction)
    {
        double largest = double.NegativeInfinity;
        double others = 0;
        double partition = ReferenceLoss.LogPartition(outputs);
        for (int j = 0; j < outputs.Length; j++)
        {
            largest = Math.Max(largest, outputs[j]);
            others += j == k ? 0 : Math.Exp(outputs[j] - partition) * outputBounds[j];
        }

        double propagated = (1 - prediction) * outputBounds[k] + others;
        double rounding = ErrorBound.Elementary * (2 + Math.Abs(outputs[k] - largest)) + ErrorBound.Sum(outputs.Length, 1);
        return prediction * (propagated + rounding) + ErrorBound.Tiny;
    }
}
