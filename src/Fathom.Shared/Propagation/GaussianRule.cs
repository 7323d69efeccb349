using System;
using System.Collections.Generic;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// Nodes and weights for expectations over s ~ N(0, q): E[g(s)] = sum_i Weights[i] g(Scaled[i]). Composite Gauss-Legendre of 8 nodes a
/// panel, in z = s / sqrt q on [-7.5, 7.5], beyond which the fourth power of z weighs less than 1e-9. Panels meet at s = 0, where
/// rectifiers and softsign have their kinks, and at s = +-1, where HardTanh has its, and double from there on, so that functions of s
/// with features of size 1 are resolved whatever q is: within 1e-6 for q from 0 to 1e12.
/// </summary>
internal sealed class GaussianRule
{
    // Beyond, and for what is no number, the panels' doubling would not end; such signals are not predicted.
    private const double LargestVariance = 1e100;

    private const double Reach = 7.5;
    private const double WidestPanel = 1.75;

    // Abramowitz and Stegun (1964), table 25.4, n = 8: the positive half.
    private static readonly double[] Abscissas = [0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363];
    private static readonly double[] PanelWeights = [0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];

    private GaussianRule(double[] standard, double[] scaled, double[] weights)
    {
        Standard = standard;
        Scaled = scaled;
        Weights = weights;
    }

    /// <summary>z, standard normal.</summary>
    public double[] Standard { get; }

    /// <summary>s = sqrt(q) z.</summary>
    public double[] Scaled { get; }

    /// <summary>The weights, which sum to 1.</summary>
    public double[] Weights { get; }

    public int Count => Weights.Length;

    /// <param name="variance">q, at least 0; taken for 1e100 where it is larger or no number.</param>
    public static GaussianRule Of(double variance)
    {
        double deviation = Math.Sqrt(variance <= LargestVariance ? variance : LargestVariance);
        List<double> edges = Edges(deviation);
        int half = (edges.Count - 1) * 2 * Abscissas.Length;
        var standard = new double[2 * half];
        var weights = new double[2 * half];
        int node = 0;
        for (int panel = 0; panel + 1 < edges.Count; panel++)
        {
            double center = (edges[panel] + edges[panel + 1]) / 2;
            double radius = (edges[panel + 1] - edges[panel]) / 2;
            for (int index = 0; index < Abscissas.Length; index++)
            {
                Add(center + radius * Abscissas[index], radius * PanelWeights[index]);
                Add(center - radius * Abscissas[index], radius * PanelWeights[index]);
            }
        }

        var scaled = new double[standard.Length];
        for (int index = 0; index < scaled.Length; index++)
        {
            scaled[index] = deviation * standard[index];
        }

        return new GaussianRule(standard, scaled, weights);

        void Add(double z, double width)
        {
            standard[node] = z;
            standard[node + half] = -z;
            weights[node] = weights[node + half] = width * PortableMath.NormalDensity(z);
            node++;
        }
    }

    /// <summary>E[g], from the values of g at the nodes.</summary>
    public double Expect(double[] values)
    {
        double sum = 0;
        for (int index = 0; index < values.Length; index++)
        {
            sum += Weights[index] * values[index];
        }

        return sum;
    }

    /// <summary>How E[g] follows q: d^2 E[g] / d (ln q)^2 = E[(z^4 - 4 z^2 + 1) g] / 4. (1, 0) where E[g] is 0.</summary>
    public Elasticity Elasticity(double[] values)
    {
        double expected = Expect(values);
        if (!(expected > 0))
        {
            return Propagation.Elasticity.Proportional;
        }

        double first = Slope(values) / expected;
        double second = 0;
        for (int index = 0; index < values.Length; index++)
        {
            double square = Standard[index] * Standard[index];
            second += Weights[index] * (square * (square - 4) + 1) * values[index];
        }

        return new Elasticity(first, second / 4 / expected - first * first);
    }

    /// <summary>
    /// d E[g] / d ln q = E[(z^2 - 1) g] / 2, by differentiating the density: it takes no derivative of g.
    /// </summary>
    public double Slope(double[] values)
    {
        double sum = 0;
        for (int index = 0; index < values.Length; index++)
        {
            double z = Standard[index];
            sum += Weights[index] * (z * z - 1) * values[index];
        }

        return sum / 2;
    }

    /// <summary>The values of a function at the nodes.</summary>
    public double[] Values(Func<double, double> function)
    {
        var values = new double[Count];
        for (int index = 0; index < values.Length; index++)
        {
            values[index] = function(Scaled[index]);
        }

        return values;
    }

    // The panels' ends on the positive half: 0, 1 / deviation, its doubles, and what keeps panels narrow.
    private static List<double> Edges(double deviation)
    {
        var edges = new List<double> { 0 };
        double unit = deviation > 0 ? 1 / deviation : double.PositiveInfinity;
        while (edges[edges.Count - 1] < Reach)
        {
            double last = edges[edges.Count - 1];
            double next = last < unit ? unit : 2 * last;
            edges.Add(Math.Min(Math.Min(next, last + WidestPanel), Reach));
        }

        return edges;
    }
}
