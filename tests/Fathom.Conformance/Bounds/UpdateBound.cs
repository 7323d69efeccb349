using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Bounds;

/// <summary>How far one element's update may be off, given how far its gradient is.</summary>
internal static class UpdateBound
{
    /// <param name="constants">The update rule's constants.</param>
    /// <param name="old">The element before the update, exact.</param>
    /// <param name="updated">The element after the reference's update.</param>
    /// <param name="gradient">Its gradient.</param>
    /// <param name="gradientBound">The gradient's error.</param>
    public static ElementState Of(
        OptimizerConstants constants, ElementState old, ElementState updated, double gradient, double gradientBound)
    {
        double r = constants.LearningRate;
        double m = constants.Momentum;
        bool decouples = constants.Rule == Optimizer.AdamW;
        double decay = decouples ? 0 : constants.WeightDecay * Math.Abs(old.Value);
        double g = Math.Abs(gradient) + decay; // |g| with decay, at most
        double error = gradientBound + ErrorBound.Elementary * g;
        double velocity = Math.Abs(updated.First);
        double velocityError = error + ErrorBound.Elementary * (m * Math.Abs(old.First) + g) + ErrorBound.Tiny;

        // The new weight is rounded to a float, and so is its shrinkage.
        double own = ErrorBound.Elementary * (Math.Abs(old.Value) + Math.Abs(updated.Value)) + ErrorBound.Tiny;
        return constants.Rule switch
        {
            Optimizer.Sgd => new ElementState(own + r * error, 0, 0),
            Optimizer.Momentum => new ElementState(own + r * velocityError, velocityError, 0),
            Optimizer.Nesterov => new ElementState(
                own + r * (error + m * velocityError + ErrorBound.Elementary * (g + m * velocity)), velocityError, 0),
            _ => Adam(constants, old, updated, g, error, own),
        };
    }

    private static ElementState Adam(
        OptimizerConstants constants, ElementState old, ElementState updated, double g, double error, double own)
    {
        double gain1 = 1 - constants.Beta1;
        double gain2 = 1 - constants.Beta2;
        double firstError = gain1 * error + ErrorBound.Elementary * (constants.Beta1 * Math.Abs(old.First) + gain1 * g) + ErrorBound.Tiny;
        double secondError = gain2 * error * (2 * g + error)
            + ErrorBound.Elementary * (constants.Beta2 * old.Second + gain2 * g * g)
            + ErrorBound.Tiny;

        // |sqrt(v + e) - sqrt v| is at most sqrt e and at most e / sqrt v.
        double root = Math.Sqrt(updated.Second / constants.Correction2);
        double scaledError = secondError / constants.Correction2;
        double rootError = Math.Min(Math.Sqrt(scaledError), scaledError / root);
        double denominator = root + constants.Epsilon;
        double smallest = Math.Max(denominator - rootError, constants.Epsilon);
        double step = Math.Abs(updated.First) / constants.Correction1 / denominator;
        double stepError = (firstError / constants.Correction1 + step * (rootError + ErrorBound.Elementary * denominator)) / smallest;
        return new ElementState(own + constants.LearningRate * (stepError + ErrorBound.Elementary * step), firstError, secondError);
    }
}
