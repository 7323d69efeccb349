using System;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// Where an endless chain of equal layers settles, and how fast (Poole et al. 2016; Schoenholz et al. 2017): q* = g E[f(sqrt(q*) z)^2] with
/// g = n_in Var[w], and the slope chi of the map of correlations between two inputs, which falls or grows as chi^depth.
/// </summary>
/// <param name="Variance">q*; 0 or +infinity where the signal vanishes or grows without end.</param>
/// <param name="GradientFactor">chi = g E[f'^2] at q*: what a layer multiplies the mean square of gradients by.</param>
/// <param name="CorrelationFactor">
/// What a layer multiplies small departures of the correlation from its fixed point c* by, q E[f'(u) f'(v)] / E[f^2] at c*: chi where the
/// signal settles and c* = 1.
/// </param>
internal readonly record struct FixedPoint(double Variance, double GradientFactor, double CorrelationFactor)
{
    // Variances beyond which the signal is said to vanish or to grow without end, and where their limits are taken.
    private const double Smallest = 1e-15;
    private const double Largest = 1e15;

    // Within the accuracy of the expectations a slope of 1 is 1.
    private const double Tolerance = 1e-6;

    private const double SearchFactor = 8;

    // Of ln q, and the most steps it may take: regula falsi with the Illinois rule needs about eight.
    private const double VarianceTolerance = 1e-7;
    private const double GrowthTolerance = 1e-9;
    private const int MostSteps = 40;

    private const int CorrelationSteps = 200;

    /// <param name="function">The layers' activation function.</param>
    /// <param name="gain">g.</param>
    /// <param name="start">The q to start from, above 0.</param>
    public static FixedPoint Of(ActivationFunction function, double gain, double start)
    {
        double variance = Settle(function, gain, start);
        return At(gain, variance, ActivationMoments.Of(function, variance));
    }

    /// <summary>The same factors where a chain is, settled or not.</summary>
    /// <param name="gain">g.</param>
    /// <param name="variance">q.</param>
    /// <param name="moments">The activation function's moments there.</param>
    public static FixedPoint At(double gain, double variance, ActivationMoments moments)
    {
        double gradient = gain * moments.SlopeSecondMoment;
        double limit = variance <= Smallest ? 0 : variance >= Largest ? double.PositiveInfinity : variance;
        return new FixedPoint(limit, gradient, CorrelationSlope(variance, moments));
    }

    // The map's flow never crosses a fixed point, so the first one in its direction is where it settles.
    private static double Settle(ActivationFunction function, double gain, double start)
    {
        bool grows = Growth(start) > 1;
        double near = start;
        double far = start;
        while (Growth(far) > 1 == grows)
        {
            near = far;
            far *= grows ? SearchFactor : 1 / SearchFactor;
            if (far is < Smallest or > Largest)
            {
                return far;
            }
        }

        double nearGrowth = LogGrowth(near);
        double farGrowth = LogGrowth(far);
        double settled = far;
        for (int step = 0; step < MostSteps && Math.Abs(PortableMath.Log(far / near)) > VarianceTolerance; step++)
        {
            settled = far * PortableMath.Exp(farGrowth * PortableMath.Log(far / near) / (nearGrowth - farGrowth));
            double growth = LogGrowth(settled);
            if (Math.Abs(growth) < GrowthTolerance)
            {
                return settled;
            }

            // An end that stays has its value halved, or it would stay for good.
            bool isNear = growth > 0 == grows;
            near = isNear ? settled : near;
            far = isNear ? far : settled;
            nearGrowth = isNear ? growth : nearGrowth / 2;
            farGrowth = isNear ? farGrowth / 2 : growth;
        }

        return settled;

        double LogGrowth(double variance) => PortableMath.Log(Math.Min(1e300, Math.Max(1e-300, Growth(variance))));

        double Growth(double variance)
        {
            GaussianRule rule = GaussianRule.Of(variance);
            double sum = 0;
            for (int node = 0; node < rule.Count; node++)
            {
                double value = function.Value(rule.Scaled[node]);
                sum += rule.Weights[node] * value * value;
            }

            return gain * sum / variance;
        }
    }

    private static double CorrelationSlope(double variance, ActivationMoments moments)
    {
        double perUnit = variance / moments.SecondMoment;
        double atOne = perUnit * moments.SlopeSecondMoment;
        if (atOne <= 1 + Tolerance)
        {
            return atOne;
        }

        // Correlations leave 1, so they settle below it.
        double correlation = 0;
        for (int step = 0; step < CorrelationSteps; step++)
        {
            double next = moments.Values.At(correlation) / moments.SecondMoment;
            if (Math.Abs(next - correlation) < 1e-12)
            {
                break;
            }

            correlation = next;
        }

        return perUnit * moments.SlopeValues.At(correlation);
    }
}
