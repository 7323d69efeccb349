using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Bounds;

/// <summary>How far the loss, its gradient and the predictions may be off, given how far the logits are.</summary>
internal static class LossBounds
{
    // The reference's y - ln sum e^y cancels, in double.
    private const double ReferenceError = 1e-15;

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

        double rounding = loss == Loss.CrossEntropy
            ? CrossEntropyRounding(outputs, ReferenceLoss.Value(loss, outputs, targets)) + ReferenceError * largest
            : ErrorBound.Sum(outputs.Length + 2, magnitude);
        return propagated + rounding + ErrorBound.Tiny;
    }

    // ln(1 + rest) + (max - y_t), rest the sum of e^(y - max) over all but one largest y: what rest is off by, the logarithm is off by at
    // most, so the loss is relatively accurate even where one logit dominates. Above a rest of sqrt(2) - 1 it is the whole sum's logarithm.
    private static double CrossEntropyRounding(ReadOnlySpan<double> outputs, double value)
    {
        double maximum = double.NegativeInfinity;
        foreach (double output in outputs)
        {
            maximum = Math.Max(maximum, output);
        }

        double rest = -1;
        double exponentials = 0;
        foreach (double output in outputs)
        {
            double exponential = Math.Exp(output - maximum);
            rest += exponential;
            exponentials += exponential < 1 ? exponential * ErrorBound.Elementary * (2 + maximum - output) : 0;
        }

        return exponentials + Math.Min(1, 3 * Math.Max(0, rest)) * ErrorBound.Sum(outputs.Length, 1) + ErrorBound.Elementary * value;
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
