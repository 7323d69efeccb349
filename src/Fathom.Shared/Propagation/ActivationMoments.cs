namespace Fathom.Propagation;

/// <summary>
/// What an activation function f makes of pre-activations s ~ N(0, q): the Gaussian expectations that the signal and its gradient are
/// propagated by (Poole et al. 2016; Schoenholz et al. 2017), with their slopes over ln q, for the errors of finite networks.
/// </summary>
internal sealed class ActivationMoments
{
    /// <summary>E[f].</summary>
    public double Mean { get; private set; }

    /// <summary>E[f^2].</summary>
    public double SecondMoment { get; private set; }

    /// <summary>E[f'^2].</summary>
    public double SlopeSecondMoment { get; private set; }

    /// <summary>E[f'^4] / E[f'^2]^2.</summary>
    public double SlopeKurtosis { get; private set; }

    /// <summary>E[f^2 f'^2] / (E[f^2] E[f'^2]): how much more of a gradient along the activations passes than of another.</summary>
    public double AlignedPassage { get; private set; }

    /// <summary>E[s f f']^2 / (q E[f^2] E[f'^2]): the part of that which is along the pre-activations.</summary>
    public double AlignedRemainder { get; private set; }

    /// <summary>E[f^4] / E[f^2]^2.</summary>
    public double Kurtosis { get; private set; }

    /// <summary>E[(f - E f)^4] / Var[f]^2; 3 where f is constant.</summary>
    public double CentralKurtosis { get; private set; }

    /// <summary>d E[f] / d ln q.</summary>
    public double MeanSlope { get; private set; }

    /// <summary>d ln E[f^2] / d ln q.</summary>
    public double SecondMomentElasticity { get; private set; }

    /// <summary>d ln Var[f] / d ln q.</summary>
    public double VarianceElasticity { get; private set; }

    /// <summary>d ln E[f'^2] / d ln q.</summary>
    public double SlopeElasticity { get; private set; }

    /// <summary>Var[f].</summary>
    public double Variance { get; private set; }

    /// <summary>f'(s) at the rule's nodes.</summary>
    public double[] Slopes { get; private set; } = [];

    /// <summary>E[f(u) f(v)] by the correlation of u and v.</summary>
    public HermiteSeries Values { get; private set; } = null!;

    /// <summary>E[f'(u) f'(v)] by the correlation of u and v.</summary>
    public HermiteSeries SlopeValues { get; private set; } = null!;

    /// <summary>The rule for q.</summary>
    public GaussianRule Rule { get; private set; } = null!;

    /// <param name="function">f.</param>
    /// <param name="variance">q.</param>
    public static ActivationMoments Of(ActivationFunction function, double variance)
    {
        GaussianRule rule = GaussianRule.Of(variance);
        double[] values = rule.Values(function.Value);
        double[] slopes = rule.Values(function.Derivative);
        double mean = rule.Expect(values);
        double second = rule.Expect(Map(values, static value => value * value));
        double[] centered = Map(values, value => (value - mean) * (value - mean));
        double spread = rule.Expect(centered);
        double[] slopeSquares = Map(slopes, static slope => slope * slope);
        double slopeSecond = rule.Expect(slopeSquares);
        double[] products = Map(values, slopes, static (value, slope) => value * slope);
        double along = rule.Expect(Map(products, rule.Standard, static (product, z) => product * z));
        return new ActivationMoments
        {
            Mean = mean,
            SecondMoment = second,
            Variance = spread,
            Kurtosis = Ratio(rule.Expect(Map(values, static value => value * value * value * value)), second * second),
            CentralKurtosis = spread > 0 ? rule.Expect(Map(centered, static square => square * square)) / (spread * spread) : 3,
            SlopeSecondMoment = slopeSecond,
            SlopeKurtosis = Ratio(rule.Expect(Map(slopeSquares, static square => square * square)), slopeSecond * slopeSecond),
            AlignedPassage = Ratio(rule.Expect(Map(products, static product => product * product)), second * slopeSecond),
            AlignedRemainder = Ratio(along * along, second * slopeSecond),
            MeanSlope = rule.Slope(values),
            SecondMomentElasticity = Ratio(rule.Slope(Map(values, static value => value * value)), second),
            VarianceElasticity = Ratio(rule.Slope(centered), spread),
            SlopeElasticity = Ratio(rule.Slope(slopeSquares), slopeSecond),
            Slopes = slopes,
            Values = HermiteSeries.Of(rule, values),
            SlopeValues = HermiteSeries.Of(rule, slopes),
            Rule = rule,
        };
    }

    private static double Ratio(double numerator, double denominator) => denominator > 0 ? numerator / denominator : 1;

    private static double[] Map(double[] values, System.Func<double, double> function)
    {
        var mapped = new double[values.Length];
        for (int index = 0; index < mapped.Length; index++)
        {
            mapped[index] = function(values[index]);
        }

        return mapped;
    }

    private static double[] Map(double[] left, double[] right, System.Func<double, double, double> function)
    {
        var mapped = new double[left.Length];
        for (int index = 0; index < mapped.Length; index++)
        {
            mapped[index] = function(left[index], right[index]);
        }

        return mapped;
    }
}
