using System;
using System.Collections.Generic;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// How many layers information survives: xi = -1 / ln(slope of the map of correlations at its fixed point), in layers (Schoenholz et al.
/// 2017). The gradient's own scale is 1 / |ln chi|; the shorter of the two counts, since either ends training.
/// </summary>
internal static class DepthScale
{
    /// <summary>
    /// The harmonic mean of the scales of the hidden layers above the first, each taken as one of an endless chain of its like; null with
    /// fewer than two hidden layers, +infinity where nothing decays.
    /// </summary>
    /// <param name="states">The network's layers.</param>
    public static double? Of(IReadOnlyList<LayerState> states)
    {
        int hidden = states.Count - 1;
        if (hidden < 2)
        {
            return null;
        }

        double rates = 0;
        double settled = 0;
        for (int index = 1; index < hidden; index++)
        {
            SignalLayer layer = states[index].Layer;
            SignalLayer below = states[index - 1].Layer;
            bool settlesAsBelow = index > 1 && layer.Function == below.Function && layer.ForwardGain.Equals(below.ForwardGain);
            settled = settlesAsBelow ? settled : Rate(FixedPoint.Of(layer.Function, layer.ForwardGain, states[index].Variance));

            // The slower of where its chain would settle and where this network is: GELU settles at 0, where its slope is a half, but a
            // network of ten layers is far from there.
            rates += Math.Min(settled, Rate(FixedPoint.At(layer.ForwardGain, states[index].Variance, states[index].Moments)));
        }

        return rates > 0 ? (hidden - 1) / rates : double.PositiveInfinity;
    }

    // 1 / xi.
    private static double Rate(FixedPoint point) =>
        Math.Max(LogarithmicRate(point.GradientFactor), LogarithmicRate(point.CorrelationFactor));

    // Within the accuracy of the expectations a factor of 1 is 1.
    private static double LogarithmicRate(double factor) =>
        Math.Abs(factor - 1) < 1e-6 ? 0 : Math.Abs(PortableMath.Log(Math.Max(factor, 1e-300)));
}
