namespace Fathom.Conformance.Reference;

/// <summary>The activation functions and their derivatives, as <see cref="Activation"/> defines them. At a kink the derivative is the left
/// one.</summary>
/// <param name="Kind">Which function.</param>
/// <param name="Parameter">The slope of LeakyReLU or the alpha of ELU.</param>
internal readonly record struct ReferenceActivation(Activation Kind, double Parameter)
{
    public static ReferenceActivation Of(LayerDescription layer) => new(layer.Activation, layer.ActivationParameter);

    /// <summary>f(s).</summary>
    public double Value(double s) => Kind switch
    {
        Activation.Identity => s,
        Activation.Sigmoid => Sigmoid(s),
        Activation.Tanh => Math.Tanh(s),
        Activation.Softsign => s / (1 + Math.Abs(s)),
        Activation.ReLU => Math.Max(0, s),
        Activation.LeakyReLU => s > 0 ? s : Parameter * s,
        Activation.ELU => s > 0 ? s : Parameter * ExponentialMinusOne(s),
        Activation.GELU => s * NormalDistribution(s),
        Activation.SiLU => s * Sigmoid(s),
        Activation.Softplus => Softplus(s),
        Activation.HardTanh => Math.Min(1, Math.Max(-1, s)),
        _ => throw new InvalidOperationException($"{Kind} has no reference."),
    };

    /// <summary>f'(s).</summary>
    public double Derivative(double s) => Kind switch
    {
        Activation.Identity => 1,
        Activation.Sigmoid => Sigmoid(s) * Sigmoid(-s),
        Activation.Tanh => 1 / (Math.Cosh(s) * Math.Cosh(s)),
        Activation.Softsign => 1 / ((1 + Math.Abs(s)) * (1 + Math.Abs(s))),
        Activation.ReLU => s > 0 ? 1 : 0,
        Activation.LeakyReLU => s > 0 ? 1 : Parameter,
        Activation.ELU => s > 0 ? 1 : Parameter * Math.Exp(s),
        Activation.GELU => NormalDistribution(s) + s * NormalDensity(s),
        Activation.SiLU => Sigmoid(s) * (1 + s * Sigmoid(-s)),
        Activation.Softplus => Sigmoid(s),
        Activation.HardTanh => Math.Abs(s) < 1 ? 1 : 0,
        _ => throw new InvalidOperationException($"{Kind} has no reference."),
    };

    public static double Sigmoid(double s) => 1 / (1 + Math.Exp(-s));

    public static double Softplus(double s) => Math.Max(0, s) + LogarithmOfOnePlus(Math.Exp(-Math.Abs(s)));

    private static double NormalDistribution(double s) => 0.5 * ErrorFunction.Erfc(-s / Math.Sqrt(2));

    private static double NormalDensity(double s) => Math.Exp(-0.5 * s * s) / Math.Sqrt(2 * Math.PI);

    // Taylor's polynomial where the difference would cancel: its error is below 1e-16 of the value there.
    private static double ExponentialMinusOne(double s) =>
        Math.Abs(s) < 1e-4 ? s * (1 + s / 2 * (1 + s / 3 * (1 + s / 4))) : Math.Exp(s) - 1;

    private static double LogarithmOfOnePlus(double x) =>
        x < 1e-4 ? x * (1 - x / 2 * (1 - 2 * x / 3 * (1 - 3 * x / 4))) : Math.Log(1 + x);
}
