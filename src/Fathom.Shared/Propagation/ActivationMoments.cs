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

    /// <summary>E[f^4] / E[f^2]^2.</summary>
    public double Kurtosis { get; private set; }

    /// <summary>E[(f - E f)^4] / Var[f]^2; 3 where f is constant.</summary>
    public double CentralKurtosis { get; private set; }

    /// <summary>d E[f] / d ln q.</summary>
    public double MeanSlope { get; private set; }

    /// <summary>How E[f^2] follows q.</summary>
    public Elasticity SecondMomentElasticity { get; private set; }

    /// <summary>How Var[f] follows q.</summary>
    public Elasticity VarianceElasticity { get; private set; }

    /// <summary>How E[f'^2] follows q.</summary>
    public Elasticity SlopeElasticity { get; private set; }

    /// <summary>Var[f].</summary>
    public double Variance { get; private set; }

    /// <summary>f'(s) at the rule's nodes.</summary>
    public double[] Slopes { get; private set; } = [];

    /// <summary>E[f(u) f(v)] by the correlation of u and v.</summary>
    public HermiteSeries Values { get; private set; } = null!;

    /// <summary>E[f'(u) f'(v)] by the correlation of u and v.</summary>
    public HermiteSeries SlopeValues { get; private set; } = null!;

    /// <summary>E[f(u) f'(u) f(v) f'(v)] by the correlation of u and v.</summary>
    public HermiteSeries Products { get; private set; } = null!;

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

        // The mean moves too, by its square's second derivative: d^2 Var = d^2 E[(f - m)^2] - 2 (dm)^2.
        double meanSlope = rule.Slope(values);
        Elasticity about = rule.Elasticity(centered);
        return new ActivationMoments
        {
            Mean = mean,
            SecondMoment = second,
            Variance = spread,
            Kurtosis = Ratio(rule.Expect(Map(values, static value => value * value * value * value)), second * second),
            CentralKurtosis = spread > 0 ? rule.Expect(Map(centered, static square => square * square)) / (spread * spread) : 3,
            SlopeSecondMoment = slopeSecond,
            SlopeKurtosis = Ratio(rule.Expect(Map(slopeSquares, static square => square * square)), slopeSecond * slopeSecond),
            MeanSlope = meanSlope,
            SecondMomentElasticity = rule.Elasticity(Map(values, static value => value * value)),
            VarianceElasticity = about with { Second = about.Second - (spread > 0 ? 2 * meanSlope * meanSlope / spread : 0) },
            SlopeElasticity = rule.Elasticity(slopeSquares),
            Slopes = slopes,
            Values = HermiteSeries.Of(rule, values),
            SlopeValues = HermiteSeries.Of(rule, slopes),
            Products = HermiteSeries.Of(rule, Map(values, slopes, static (value, slope) => value * slope)),
            Rule = rule,
        };
    }

    /// <summary>
    /// How much more of two gradients along their activations passes than of others: E[f f' f f'] / (E[f f] E[f' f']), each over two
    /// examples whose pre-activations correlate by c.
    /// </summary>
    public double Passage(double correlation) => Ratio(Products.At(correlation), Unaligned(correlation));

    /// <summary>The part of that which is along the pre-activations: c E[s f f']^2 / (q E[f f] E[f' f']).</summary>
    public double Remainder(double correlation) => Ratio(correlation * Products.Linear, Unaligned(correlation));

    private double Unaligned(double correlation) => Values.At(correlation) * SlopeValues.At(correlation);

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
