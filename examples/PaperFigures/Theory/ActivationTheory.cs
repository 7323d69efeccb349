using Fathom;

namespace PaperFigures.Theory;

/// <summary>Moments of an activation function f over pre-activations that are Gaussian with mean 0 and variance q.</summary>
/// <param name="Mean">E f.</param>
/// <param name="Square">E f^2.</param>
/// <param name="SlopeSquare">E f'^2.</param>
internal readonly record struct ActivationTheory(double Mean, double Square, double SlopeSquare)
{
    /// <summary>The moments at a variance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The paper has no such units.</exception>
    public static ActivationTheory Of(Activation activation, double variance)
    {
        double scale = Math.Sqrt(variance);
        return new ActivationTheory(
            GaussianMean.Of(z => Value(activation, scale * z)),
            GaussianMean.Of(z => Square(Value(activation, scale * z))),
            GaussianMean.Of(z => Square(Slope(activation, scale * z))));

        static double Square(double value) => value * value;
    }

    private static double Value(Activation activation, double s) => activation switch
    {
        Activation.Tanh => Math.Tanh(s),
        Activation.Softsign => s / (1 + Math.Abs(s)),
        Activation.Sigmoid => 1 / (1 + Math.Exp(-s)),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "The paper has tanh, softsign and sigmoid units."),
    };

    private static double Slope(Activation activation, double s)
    {
        double y = Value(activation, s);
        return activation switch
        {
            Activation.Tanh => 1 - (y * y),
            Activation.Softsign => (1 - Math.Abs(y)) * (1 - Math.Abs(y)),
            _ => y * (1 - y),
        };
    }
}
