using System;

namespace Fathom.Propagation;

/// <summary>
/// How the expectation E[g(u) g(v)] of two jointly Gaussian pre-activations depends on their correlation c: sum_k a_k^2 c^k, a_k = E[g h_k]
/// with the orthonormal Hermite polynomials h_k (Mehler's formula). One-dimensional integrals give all of it. What the terms kept leave
/// of E[g^2] enters at the next power, so that c = 1 is exact.
/// </summary>
internal sealed class HermiteSeries
{
    private const int Terms = 24;

    // sqrt k and 1 / sqrt(k + 1), which the recursion takes at every node.
    private static readonly double[] Roots = Table(static k => Math.Sqrt(k));
    private static readonly double[] InverseRoots = Table(static k => 1 / Math.Sqrt(k + 1));

    private readonly double[] _squares;
    private readonly double _rest;

    private HermiteSeries(double[] squares, double total)
    {
        _squares = squares;
        double sum = 0;
        foreach (double square in squares)
        {
            sum += square;
        }

        Total = total;
        _rest = Math.Max(0, total - sum);
    }

    /// <summary>E[g^2], the value at c = 1.</summary>
    public double Total { get; }

    /// <summary>a_1^2, the mean square of the part that is linear in the pre-activation.</summary>
    public double Linear => _squares[1];

    /// <param name="rule">The rule for q.</param>
    /// <param name="values">g at its nodes.</param>
    public static HermiteSeries Of(GaussianRule rule, double[] values)
    {
        var coefficients = new double[Terms];
        double total = 0;
        for (int node = 0; node < rule.Count; node++)
        {
            double z = rule.Standard[node];
            double weighted = rule.Weights[node] * values[node];
            total += weighted * values[node];
            double previous = 0;
            double current = 1;
            for (int k = 0; k < Terms; k++)
            {
                coefficients[k] += weighted * current;

                // sqrt(k + 1) h_{k+1} = z h_k - sqrt(k) h_{k-1}.
                double next = (z * current - Roots[k] * previous) * InverseRoots[k];
                previous = current;
                current = next;
            }
        }

        for (int k = 0; k < Terms; k++)
        {
            coefficients[k] *= coefficients[k];
        }

        return new HermiteSeries(coefficients, total);
    }

    /// <summary>E[g(u) g(v)] at correlation c, 0 to 1.</summary>
    public double At(double correlation)
    {
        double sum = _rest;
        for (int k = Terms - 1; k >= 0; k--)
        {
            sum = sum * correlation + _squares[k];
        }

        return sum;
    }

    /// <summary>Its derivative by c.</summary>
    public double SlopeAt(double correlation)
    {
        double sum = Terms * _rest;
        for (int k = Terms - 1; k >= 1; k--)
        {
            sum = sum * correlation + k * _squares[k];
        }

        return sum;
    }

    private static double[] Table(Func<int, double> value)
    {
        var table = new double[Terms];
        for (int k = 0; k < Terms; k++)
        {
            table[k] = value(k);
        }

        return table;
    }
}
