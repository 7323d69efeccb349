using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fathom.Numerics;

/// <summary>
/// Operations on vectors of doubles whose rounding does not depend on the platform: sums run in eight lanes everywhere, products are never
/// fused.
/// </summary>
internal static class VectorKernels
{
    private const int Lanes = 4;

    /// <summary>The sum of x_i y_i.</summary>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var xs = MemoryMarshal.Cast<double, Vector256<double>>(x);
        var ys = MemoryMarshal.Cast<double, Vector256<double>>(y[..x.Length]);
        var even = Vector256<double>.Zero;
        var odd = Vector256<double>.Zero;
        int i = 0;
        for (; i + 1 < xs.Length; i += 2)
        {
            even += xs[i] * ys[i];
            odd += xs[i + 1] * ys[i + 1];
        }

        if (i < xs.Length)
        {
            even += xs[i] * ys[i];
        }

        var lanes = even + odd;
        double sum = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
        for (int rest = xs.Length * Lanes; rest < x.Length; rest++)
        {
            sum += x[rest] * y[rest];
        }

        return sum;
    }

    /// <summary>y_i = y_i + factor x_i.</summary>
    public static void AddScaled(Span<double> y, double factor, ReadOnlySpan<double> x)
    {
        var xs = MemoryMarshal.Cast<double, Vector256<double>>(x);
        var ys = MemoryMarshal.Cast<double, Vector256<double>>(y[..x.Length]);
        var factors = Vector256.Create(factor);
        for (int i = 0; i < xs.Length; i++)
        {
            ys[i] += factors * xs[i];
        }

        for (int rest = xs.Length * Lanes; rest < x.Length; rest++)
        {
            y[rest] += factor * x[rest];
        }
    }

    /// <summary>x_i = factor x_i.</summary>
    public static void Scale(Span<double> x, double factor)
    {
        foreach (ref double element in x)
        {
            element *= factor;
        }
    }
}
