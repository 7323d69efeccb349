using System.Runtime.Intrinsics;

namespace Fathom.Benchmarks.Accuracy;

/// <summary>
/// The functions in double. .NET's vector exponential and logarithm are within a few units of double's last place, 2^-50; what follows from
/// them keeps at least 2^-40, 2^-16 of the last place of a float.
/// </summary>
internal static class ExactMath
{
    // Beyond, e^x is far outside the floats on either side.
    private const double Largest = 700;

    private static readonly double s_inverseRootTwoPi = 1 / Math.Sqrt(2 * Math.PI);

    public static Vector512<double> Exp(Vector512<double> x) =>
        NaNOf(x, Vector512.Exp(Vector512.Min(Vector512.Max(x, Vector512.Create(-Largest)), Vector512.Create(Largest))));

    public static Vector512<double> Sigmoid(Vector512<double> x) => Vector512<double>.One / (Vector512<double>.One + Exp(-x));

    /// <summary>e^x - 1: by its series near 0, where the difference would cancel.</summary>
    public static Vector512<double> ExpM1(Vector512<double> x)
    {
        Vector512<double> one = Vector512<double>.One;
        Vector512<double> series = one + x / 6;
        for (int k = 5; k >= 2; k--)
        {
            series = one + x / k * series;
        }

        return Near(x, 1.0 / 128, x * series, Exp(x) - one);
    }

    /// <summary>ln(1 + u), u at least 0: by its series near 0.</summary>
    public static Vector512<double> LogP1(Vector512<double> u)
    {
        Vector512<double> series = Vector512.Create(1.0 / 6);
        for (int k = 5; k >= 1; k--)
        {
            series = Vector512.Create(1.0 / k) - u * series;
        }

        return Near(u, 1.0 / 256, u * series, Vector512.Log(Vector512<double>.One + u));
    }

    /// <summary>tanh x: by its series near 0.</summary>
    public static Vector512<double> Tanh(Vector512<double> x)
    {
        Vector512<double> one = Vector512<double>.One;
        Vector512<double> power = Exp(Vector512.Abs(x) * -2);
        Vector512<double> square = x * x;
        Vector512<double> series = Vector512.Create(-17.0 / 315) + square * (62.0 / 2835);
        series = one + square * (Vector512.Create(-1.0 / 3) + square * (Vector512.Create(2.0 / 15) + square * series));
        return Near(x, 1.0 / 64, x * series, Vector512.CopySign((one - power) / (one + power), x));
    }

    public static Vector512<double> NormalDensity(Vector512<double> x) => Exp(x * x * -0.5) * s_inverseRootTwoPi;

    /// <summary>Phi(-a), the upper tail of the normal distribution, for a at least 0 (Abramowitz and Stegun 26.2.11, 26.2.14).</summary>
    public static Vector512<double> NormalTail(Vector512<double> a)
    {
        const double border = 2.5;
        const double beyond = 40;
        Vector512<double> result = Vector512<double>.Zero;
        if (Vector512.LessThanAny(a, Vector512.Create(border)))
        {
            Vector512<double> term = Vector512.Min(a, Vector512.Create(border));
            Vector512<double> square = term * term;
            Vector512<double> sum = term;
            for (int k = 1; Vector512.GreaterThanAny(term, sum * 1e-18); k++)
            {
                term *= square * (1.0 / (2 * k + 1));
                sum += term;
            }

            result = Vector512.Create(0.5) - NormalDensity(a) * sum;
        }

        Vector512<double> far = Vector512.GreaterThanOrEqual(a, Vector512.Create(border));
        if (far != Vector512<double>.Zero && Vector512.LessThanAny(a, Vector512.Create(beyond)))
        {
            Vector512<double> bounded = Vector512.Max(a, Vector512.Create(border));
            Vector512<double> fraction = Vector512<double>.Zero;
            for (int k = 120; k >= 1; k--)
            {
                fraction = Vector512.Create((double)k) / (bounded + fraction);
            }

            result = Vector512.ConditionalSelect(far, NormalDensity(bounded) / (bounded + fraction), result);
        }
        else
        {
            result = Vector512.AndNot(result, far);
        }

        return NaNOf(a, result);
    }

    private static Vector512<double> Near(Vector512<double> x, double border, Vector512<double> near, Vector512<double> far) =>
        Vector512.ConditionalSelect(Vector512.LessThan(Vector512.Abs(x), Vector512.Create(border)), near, far);

    private static Vector512<double> NaNOf(Vector512<double> x, Vector512<double> value) =>
        Vector512.ConditionalSelect(Vector512.Equals(x, x), value, x);
}
