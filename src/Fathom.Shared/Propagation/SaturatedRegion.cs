using System.Collections.Generic;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// Where an activation function is flat, by the same thresholds as the kernels' statistics (<see cref="ActivationTraits"/>), as intervals
/// of the pre-activation. Found by looking, so that no second formula can disagree.
/// </summary>
internal sealed class SaturatedRegion
{
    private const double Reach = 40;
    private const double Step = 0.125;
    private const int Bisections = 32;

    private readonly List<double> _borders = [];
    private readonly bool _startsInside;

    private SaturatedRegion(ActivationFunction function)
    {
        ActivationTraits traits = ActivationTraits.Of(function.Kind, (float)function.Parameter);
        if (!traits.CanSaturate)
        {
            return;
        }

        bool isInside = IsFlat(-Reach);
        _startsInside = isInside;
        for (double s = -Reach; s < Reach; s += Step)
        {
            if (IsFlat(s + Step) != isInside)
            {
                _borders.Add(Border(s, s + Step, isInside));
                isInside = !isInside;
            }
        }

        bool IsFlat(double s)
        {
            double value = traits.Derivative == DerivativeSource.PreActivation
                ? System.Math.Abs(function.Derivative(s)) : function.Value(s);
            return value <= traits.SaturatedBelow || value >= traits.SaturatedAbove;
        }

        double Border(double low, double high, bool isLowInside)
        {
            for (int bisection = 0; bisection < Bisections; bisection++)
            {
                double middle = (low + high) / 2;
                if (IsFlat(middle) == isLowInside)
                {
                    low = middle;
                }
                else
                {
                    high = middle;
                }
            }

            return high;
        }
    }

    public static SaturatedRegion Of(ActivationFunction function) => new(function);

    /// <summary>The probability that s ~ N(0, q) lies there.</summary>
    /// <param name="variance">q.</param>
    public double Probability(double variance)
    {
        if (variance <= 0)
        {
            return 0;
        }

        double deviation = System.Math.Sqrt(variance);
        double probability = _startsInside ? 1 : 0;
        double sign = _startsInside ? -1 : 1;
        foreach (double border in _borders)
        {
            probability += sign * PortableMath.NormalDistribution(-border / deviation);
            sign = -sign;
        }

        return probability;
    }
}
