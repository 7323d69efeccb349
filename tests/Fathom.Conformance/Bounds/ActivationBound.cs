using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Bounds;

/// <summary>How accurately kernels know an activation function and its derivative.</summary>
internal static class ActivationBound
{
    // TanhFast is right to 40 ULP, by its documentation, and SigmoidFast is (1 + TanhFast(s/2)) / 2.
    private const double FastError = 45 * ErrorBound.UnitRoundoff;

    /// <summary>The error of f(s) itself: 2 ULP, and one rounding of an intermediate of size min(1, |s|), such as e^s - 1.</summary>
    public static double Value(ReferenceActivation activation, Precision precision, double s)
    {
        double y = activation.Value(s);
        return activation.Kind switch
        {
            Activation.Identity or Activation.ReLU or Activation.HardTanh => 0,
            Activation.Tanh when precision == Precision.Fast => FastError * Math.Abs(y) + ErrorBound.Tiny,
            Activation.Sigmoid when precision == Precision.Fast => FastError / 2 + ErrorBound.Elementary,
            _ => ErrorBound.Elementary * (Math.Abs(y) + Math.Min(1, Math.Abs(s))) + ErrorBound.Tiny,
        };
    }

    /// <summary>The largest |f'| within a distance of s.</summary>
    public static double SlopeNear(ReferenceActivation activation, double s, double distance) =>
        Math.Min(ActivationShape.Of(activation).LargestSlope, Math.Abs(activation.Derivative(s)) + Change(activation, s, distance));

    /// <summary>The error of f'(s), or f' from f(s), where s is known to within an error.</summary>
    public static double Derivative(ReferenceActivation activation, Precision precision, double s, double error)
    {
        double largest = ActivationShape.Of(activation).LargestSlope;
        bool isExact = activation.Kind is Activation.Identity or Activation.ReLU or Activation.LeakyReLU or Activation.HardTanh;
        double own = isExact ? 0 : ErrorBound.Elementary * largest + ErrorBound.Tiny;

        // tanh' = 1 - y^2 and sigmoid' = y (1 - y) double the error of y at most.
        return Change(activation, s, error) + own + (precision == Precision.Fast ? 2 * Value(activation, precision, s) : 0);
    }

    // How much f' can change within a distance of s.
    private static double Change(ReferenceActivation activation, double s, double distance)
    {
        ActivationShape shape = ActivationShape.Of(activation);
        bool kinkIsNear = distance > 0 && Math.Abs(Math.Abs(s) - shape.KinkDistance) <= distance;
        return Math.Min(2 * shape.LargestSlope, shape.LargestCurvature * distance + (kinkIsNear ? shape.Jump : 0));
    }
}
