using System;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// The gradient of one example's loss with respect to the last layer's pre-activations before anything is learned, per unit. What is not
/// known of the targets is assumed: classes equally likely and independent of the outputs; for BinaryCrossEntropy yes and no equally
/// likely; for the quadratic losses targets of mean 0 and variance 1.
/// </summary>
internal sealed class LossStart
{
    /// <summary>E[delta^2], delta = dC/ds of one unit for one example.</summary>
    public double SecondMoment { get; private set; }

    /// <summary>E[delta delta'] of two examples whose pre-activations correlate as given.</summary>
    public double PairMoment { get; private set; }

    /// <summary>Its derivative by that correlation.</summary>
    public double PairSlope { get; private set; }

    /// <summary>The mean square of the cosine between two examples' gradients: with K classes, half of them equal for K = 2.</summary>
    public double SquaredCosine { get; private set; }

    /// <summary>The part of <see cref="SecondMoment"/> that the network's own outputs contribute.</summary>
    public double SignalShare { get; private set; }

    /// <summary>The part of <see cref="SecondMoment"/> that is along the pre-activations: of a function g of them alone,
    /// q E[g']^2.</summary>
    public double AlignedShare { get; private set; }

    /// <summary>The same of <see cref="PairMoment"/>.</summary>
    public double AlignedPairShare { get; private set; }

    /// <summary>How E[delta^2] follows q.</summary>
    public Elasticity Elasticity { get; private set; }

    /// <summary>How the part that the network's own outputs contribute follows q.</summary>
    public Elasticity SignalElasticity { get; private set; }

    /// <summary>The relative variance of the outputs' part where all examples have the same outputs.</summary>
    public double SignalExcess { get; private set; }

    /// <summary>The relative variance that the targets contribute to delta^2, in one unit of one example.</summary>
    public double Excess { get; private set; }

    /// <summary>Whether the gradients of one example's units sum to zero.</summary>
    public bool SumsToZero { get; private set; }

    /// <param name="loss">The loss.</param>
    /// <param name="output">The last layer.</param>
    /// <param name="variance">q of its pre-activations.</param>
    /// <param name="correlation">Their correlation between two examples.</param>
    public static LossStart Of(Loss loss, SignalLayer output, double variance, double correlation)
    {
        double units = output.Units;
        return loss switch
        {
            Loss.CrossEntropy => Softmax(output.Units, variance, correlation),
            Loss.BinaryCrossEntropy => Logistic(1 / units, units, variance, correlation),
            Loss.Quadratic => Squares(1, output, variance, correlation),
            Loss.MeanSquaredError => Squares(2 / units, output, variance, correlation),
            _ => throw new ArgumentOutOfRangeException(nameof(loss), loss, "Every loss has its start here."),
        };
    }

    // delta = p - y, so E sum_k delta_k^2 = S - 2 / K + 1 with labels y independent of p; (K - 1) / K where p = 1 / K.
    private static LossStart Softmax(int classes, double variance, double correlation)
    {
        double uniform = 1.0 / classes;
        double collision = SoftmaxCollision.Of(classes, variance);
        double total = collision - 2 * uniform + 1;

        // E sum_k p_k p'_k - 1 / K: 0 for independent logits, S - 1 / K for equal ones. Between, c / (1 + a (1 - c)) with a fitted to
        // draws of 3 to 17 classes and q up to 6, within 0.04; exact for small q.
        double bend = 0.42 * variance / (1 + 0.25 * variance) * Math.Max(0, 1 - 1.5 * uniform);
        double divisor = 1 + bend * (1 - correlation);
        double share = (collision - uniform) / total;
        double shared = (collision - uniform) / classes;
        double pair = shared * correlation / divisor;

        // E[p_k s_k] = q E[p_k (1 - p_k)], and what all logits have in common does not count. 1 - S falls as 1 / sqrt q in the end, so that
        // this settles where S does.
        Elasticity elasticity = SoftmaxCollision.Elasticity(classes, variance, collision);
        double bounded = Math.Min(variance, SoftmaxCollision.LargestVariance);
        double aligned = bounded * (1 - collision) * (1 - collision) / (classes * (classes - 1.0));
        return new LossStart
        {
            SecondMoment = total / classes,
            PairMoment = pair,
            AlignedShare = aligned * classes / total,
            AlignedPairShare = Share(aligned * correlation, pair),
            PairSlope = shared * (1 + bend) / (divisor * divisor),
            SquaredCosine = 1.0 / Math.Max(1, classes - 1),
            SignalShare = share,
            Elasticity = default(Elasticity).Mixed(elasticity, share),
            SignalElasticity = elasticity,
            SignalExcess = Math.Min(1, 2 * uniform * PortableMath.Exp(2 * Math.Min(variance, 50))),

            // -2 p_y varies with the label drawn: Var[p_y] = (S - 1 / K) / K.
            Excess = 4 * (collision - uniform) / (total * total),
            SumsToZero = true,
        };
    }

    // delta = (sigma(s) - t) / K: E[(sigma - t)^2] = E[sigma^2] when t is 0 or 1 with equal odds.
    private static LossStart Logistic(double scale, double units, double variance, double correlation)
    {
        ActivationMoments moments = ActivationMoments.Of(new ActivationFunction(Activation.Sigmoid, 0), variance);
        return new LossStart
        {
            SecondMoment = scale * scale * moments.SecondMoment,
            PairMoment = scale * scale * (moments.Values.At(correlation) - 0.25),
            PairSlope = scale * scale * moments.Values.SlopeAt(correlation),
            SquaredCosine = 1 / units,
            SignalShare = moments.Variance / moments.SecondMoment,
            AlignedShare = moments.Values.Linear / moments.SecondMoment,
            AlignedPairShare = Share(moments.Values.Linear * correlation, moments.Values.At(correlation) - 0.25),
            Elasticity = moments.SecondMomentElasticity,
            SignalElasticity = moments.VarianceElasticity,
            SignalExcess = 2 / units,
            Excess = moments.Kurtosis - 1 + 2 / units,
        };
    }

    // delta = scale (f(s) - t) f'(s): E[delta^2] = scale^2 E[(f^2 + 1) f'^2].
    private static LossStart Squares(double scale, SignalLayer output, double variance, double correlation)
    {
        GaussianRule rule = GaussianRule.Of(variance);
        ActivationFunction function = output.Function;
        double[] signal = rule.Values(s => function.Value(s) * function.Derivative(s));
        double[] squares = rule.Values(s => (function.Value(s) * function.Value(s) + 1) * function.Derivative(s) * function.Derivative(s));
        HermiteSeries series = HermiteSeries.Of(rule, signal);
        double second = rule.Expect(squares);
        return new LossStart
        {
            SecondMoment = scale * scale * second,
            PairMoment = scale * scale * series.At(correlation),
            PairSlope = scale * scale * series.SlopeAt(correlation),
            SquaredCosine = 1.0 / output.Units,
            SignalShare = series.Total / second,
            AlignedShare = series.Linear / second,
            AlignedPairShare = Share(series.Linear * correlation, series.At(correlation)),
            Elasticity = rule.Elasticity(squares),
            SignalElasticity = rule.Elasticity(Array.ConvertAll(signal, static value => value * value)),
            SignalExcess = 2.0 / output.Units,
            Excess = 2,
        };
    }

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
