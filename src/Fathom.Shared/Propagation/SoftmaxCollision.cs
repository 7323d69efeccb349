using System;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// S = E[sum_k p_k^2] of p = softmax(s), s_k ~ N(0, q) independent: 1/K for equal logits, 1 when one class takes all. By symmetry and
/// 1 / D^2 = integral of t e^(-t D) over t > 0, with D = sum_k e^(s_k) and t = e^u,
/// S = K * integral over u of e^2u E[e^(2s) exp(-e^(u+s))] E[exp(-e^(u+s))]^(K-1).
/// </summary>
internal static class SoftmaxCollision
{
    // The trapezoidal rule on the line converges exponentially here: exp(-pi^2 / step) for the double exponential, whose strip of
    // analyticity is pi / 2 wide each way, and exp(-2 pi^2 (deviation / step)^2) for the density. Both are below 1e-10.
    private const double WidestStep = 0.4;
    private const double StepInDeviations = 0.8;

    private const double Reach = 7.5;
    private const double LargestDeviation = 30;

    /// <summary>From this variance on one class takes all but a small and shrinking part, and S is taken for what it is here.</summary>
    public const double LargestVariance = LargestDeviation * LargestDeviation;

    // Of ln q, for derivatives by differences.
    private const double Step = 0.05;

    /// <summary>Below this variance the second-order term is left out: (1 + q (K - 1) / K) / K.</summary>
    private const double SmallVariance = 0.01;

    /// <param name="classes">K.</param>
    /// <param name="variance">q.</param>
    public static double Of(int classes, double variance)
    {
        if (variance < SmallVariance)
        {
            return (1 + variance * (classes - 1) / classes) / classes;
        }

        double deviation = Math.Min(Math.Sqrt(variance), LargestDeviation);
        double step = Math.Min(WidestStep, StepInDeviations * deviation);
        int logits = (int)(Reach * deviation / step) + 1;
        int last = logits + (int)(4 / step);
        int first = -logits - (int)((PortableMath.Log(classes) + 12) / step);

        // At every x = u + s of the grid, which both share: exp(-e^x), and the same times e^2x.
        int lowest = first - logits;
        double[] survival = new double[last + logits - lowest + 1];
        double[] squared = new double[survival.Length];
        for (int index = 0; index < survival.Length; index++)
        {
            double power = PortableMath.Exp((lowest + index) * step);
            survival[index] = PortableMath.Exp(-power);
            squared[index] = survival[index] > 0 ? power * power * survival[index] : 0;
        }

        double[] density = new double[2 * logits + 1];
        for (int index = 0; index < density.Length; index++)
        {
            density[index] = PortableMath.NormalDensity((index - logits) * step / deviation) * step / deviation;
        }

        double sum = 0;
        for (int u = 0; u <= last - first; u++)
        {
            double squares = 0;
            double others = 0;
            for (int s = 0; s < density.Length; s++)
            {
                others += density[s] * survival[u + s];
                squares += density[s] * squared[u + s];
            }

            sum += squares * Power(others, classes - 1);
        }

        return Math.Min(1, classes * sum * step);
    }

    /// <summary>How S - 1 / K, what the outputs contribute, follows q: by differences over steps of ln q.</summary>
    /// <param name="classes">K, at least 2.</param>
    /// <param name="variance">q.</param>
    /// <param name="collision">S there.</param>
    public static Elasticity Elasticity(int classes, double variance, double collision)
    {
        // Proportional for small q; both sides of a difference have to be integrals.
        if (variance < 2 * SmallVariance)
        {
            return Propagation.Elasticity.Proportional;
        }

        double middle = PortableMath.Log(collision - 1.0 / classes);
        double above = PortableMath.Log(Of(classes, variance * PortableMath.Exp(Step)) - 1.0 / classes) - middle;
        double below = PortableMath.Log(Of(classes, variance * PortableMath.Exp(-Step)) - 1.0 / classes) - middle;
        return new Elasticity((above - below) / (2 * Step), (above + below) / (Step * Step));
    }

    // By squaring: multiplications alone.
    private static double Power(double value, int exponent)
    {
        double power = 1;
        for (; exponent > 0; exponent /= 2)
        {
            power *= exponent % 2 == 1 ? value : 1;
            value *= value;
        }

        return power;
    }
}
