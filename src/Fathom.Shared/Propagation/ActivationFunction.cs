using System;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>An activation function f and its derivative in double, the same bits on every host.</summary>
/// <param name="Kind">Which function.</param>
/// <param name="Parameter">The slope of LeakyReLU or the alpha of ELU.</param>
internal readonly record struct ActivationFunction(Activation Kind, double Parameter)
{
    /// <summary>Whether f(-s) = -f(s), so that pre-activations about 0 give activations about 0.</summary>
    public bool IsOdd => Kind is Activation.Identity or Activation.Tanh or Activation.Softsign or Activation.HardTanh;

    /// <summary>f(s).</summary>
    public double Value(double s) => Kind switch
    {
        Activation.Identity => s,
        Activation.Sigmoid => PortableMath.Logistic(s),
        Activation.Tanh => PortableMath.Tanh(s),
        Activation.Softsign => s / (1 + Math.Abs(s)),
        Activation.ReLU => Math.Max(0, s),
        Activation.LeakyReLU => s > 0 ? s : Parameter * s,
        Activation.ELU => s > 0 ? s : Parameter * ExponentialMinusOne(s),
        Activation.GELU => s * PortableMath.NormalDistribution(s),
        Activation.SiLU => s * PortableMath.Logistic(s),
        Activation.Softplus => PortableMath.Softplus(s),
        Activation.HardTanh => Math.Min(1, Math.Max(-1, s)),
        _ => throw new ArgumentOutOfRangeException(nameof(s), Kind, "Every activation has its function here."),
    };

    /// <summary>f'(s); at a kink the left one.</summary>
    public double Derivative(double s)
    {
        switch (Kind)
        {
            case Activation.Identity:
                return 1;
            case Activation.Sigmoid:
                return PortableMath.Logistic(s) * PortableMath.Logistic(-s);
            case Activation.Tanh:
                double tanh = PortableMath.Tanh(s);
                return 1 - tanh * tanh;
            case Activation.Softsign:
                double inverse = 1 / (1 + Math.Abs(s));
                return inverse * inverse;
            case Activation.ReLU:
                return s > 0 ? 1 : 0;
            case Activation.LeakyReLU:
                return s > 0 ? 1 : Parameter;
            case Activation.ELU:
                return s > 0 ? 1 : Parameter * PortableMath.Exp(s);
            case Activation.GELU:
                return PortableMath.NormalDistribution(s) + s * PortableMath.NormalDensity(s);
            case Activation.SiLU:
                double logistic = PortableMath.Logistic(s);
                return logistic * (1 + s * PortableMath.Logistic(-s));
            case Activation.Softplus:
                return PortableMath.Logistic(s);
            case Activation.HardTanh:
                return Math.Abs(s) < 1 ? 1 : 0;
            default:
                throw new ArgumentOutOfRangeException(nameof(s), Kind, "Every activation has its derivative here.");
        }
    }

    // Taylor's polynomial where the difference would cancel: its error is below 1e-13 of the value there.
    private static double ExponentialMinusOne(double s) =>
        Math.Abs(s) < 1e-3 ? s * (1 + s / 2 * (1 + s / 3 * (1 + s / 4))) : PortableMath.Exp(s) - 1;
}
