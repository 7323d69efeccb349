using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>Gaussian expectations against tables by another quadrature, closed forms and series.</summary>
public sealed class ActivationMomentsTests
{
    // What the tables and the quadrature promise.
    private const double Tolerance = 1e-6;

    [Theory]
    [InlineData(0.01, 0.009805, 0.980670, 0.007511, 0.756782)]
    [InlineData(0.1, 0.084214, 0.849207, 0.046823, 0.491852)]
    [InlineData(0.12, 0.098142, 0.827054, 0.053154, 0.468565)]
    [InlineData(1.0 / 3, 0.211875, 0.667108, 0.102007, 0.342636)]
    [InlineData(0.5, 0.273676, 0.592426, 0.128379, 0.297039)]
    [InlineData(1, 0.394294, 0.464403, 0.183014, 0.227672)]
    [InlineData(2, 0.519976, 0.349508, 0.248743, 0.170427)]
    [InlineData(4, 0.635261, 0.255950, 0.323114, 0.125225)]
    public void Tanh_and_softsign_have_the_values_of_the_tables(
        double q, double tanh, double tanhSlope, double softsign, double softsignSlope)
    {
        ActivationMoments first = Of(Activation.Tanh, q);
        ActivationMoments second = Of(Activation.Softsign, q);

        Assert.Equal(
            new[] { tanh, tanhSlope, softsign, softsignSlope },
            new[] { first.SecondMoment, first.SlopeSecondMoment, second.SecondMoment, second.SlopeSecondMoment },
            (expected, actual) => Math.Abs(expected - actual) < Tolerance);
    }

    [Theory]
    [InlineData(1e-6)]
    [InlineData(0.37)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(1e6)]
    public void Piecewise_linear_functions_have_their_closed_forms(double q)
    {
        ActivationMoments identity = Of(Activation.Identity, q);
        ActivationMoments rectifier = Of(Activation.ReLU, q);
        ActivationMoments leaky = Of(Activation.LeakyReLU, q, 0.2);
        ActivationMoments hard = Of(Activation.HardTanh, q);
        double inside = 2 * NormalDistribution(1 / Math.Sqrt(q)) - 1;
        double density = Math.Sqrt(2 / (Math.PI * q)) * Math.Exp(-1 / (2 * q));

        AssertRelative(q, identity.SecondMoment);
        AssertRelative(1, identity.SlopeSecondMoment);
        AssertRelative(Math.Sqrt(q / (2 * Math.PI)), rectifier.Mean);
        AssertRelative(q / 2, rectifier.SecondMoment);
        AssertRelative(0.5, rectifier.SlopeSecondMoment);
        AssertRelative(q * (1 + 0.04) / 2, leaky.SecondMoment);
        AssertRelative((1 + 0.04) / 2, leaky.SlopeSecondMoment);
        AssertRelative(inside, hard.SlopeSecondMoment);
        AssertRelative(q * (inside - density) + (1 - inside), hard.SecondMoment);
    }

    [Fact]
    public void Small_variances_follow_the_series()
    {
        const double Q = 1e-3;
        ActivationMoments tanh = Of(Activation.Tanh, Q);
        ActivationMoments softsign = Of(Activation.Softsign, Q);

        // The terms left out are of the order of q^4 and q^(5/2).
        Assert.Equal(Q - 2 * Q * Q + 17.0 / 3 * Q * Q * Q, tanh.SecondMoment, 1e-10);
        Assert.Equal(1 - 2 * Q + 7 * Q * Q, tanh.SlopeSecondMoment, 1e-7);
        Assert.Equal(Q - 4 * Math.Sqrt(2 / Math.PI) * Math.Pow(Q, 1.5) + 9 * Q * Q, softsign.SecondMoment, 2e-6);
        Assert.Equal(1 - 4 * Math.Sqrt(2 * Q / Math.PI) + 10 * Q, softsign.SlopeSecondMoment, 2e-3);
    }

    [Theory]
    [InlineData(0.12)]
    [InlineData(3)]
    public void The_logistic_function_is_a_scaled_tanh(double q)
    {
        ActivationMoments logistic = Of(Activation.Sigmoid, q);
        ActivationMoments tanh = Of(Activation.Tanh, q / 4);

        AssertRelative(0.5, logistic.Mean);
        AssertRelative(0.25 + tanh.SecondMoment / 4, logistic.SecondMoment);
        AssertRelative(tanh.SlopeSecondMoment / 16, logistic.SlopeSecondMoment);
    }

    /// <summary>Every function against the trapezoidal rule in fine steps, with the conformance program's functions.</summary>
    [Fact]
    public void Every_function_agrees_with_a_fine_sum()
    {
        foreach (Activation activation in Enum.GetValues<Activation>())
        {
            foreach (double q in (double[])[0.02, 0.9, 7, 100])
            {
                double parameter = activation == Activation.LeakyReLU ? 0.1 : 0.7;
                var reference = new Fathom.Conformance.Reference.ReferenceActivation(activation, parameter);
                ActivationMoments moments = Of(activation, q, parameter);

                AssertFine(activation, q, moments.Mean, s => reference.Value(s));
                AssertFine(activation, q, moments.SecondMoment, s => reference.Value(s) * reference.Value(s));
                AssertFine(activation, q, moments.SlopeSecondMoment, s => reference.Derivative(s) * reference.Derivative(s));
                AssertFine(activation, q, moments.Variance, s => Square(reference.Value(s) - moments.Mean));
            }
        }
    }

    [Fact]
    public void Elasticities_are_the_slopes_of_the_moments()
    {
        foreach (Activation activation in Enum.GetValues<Activation>())
        {
            ActivationMoments below = Of(activation, 0.8 * 0.999, 0.3);
            ActivationMoments middle = Of(activation, 0.8, 0.3);
            ActivationMoments above = Of(activation, 0.8 * 1.001, 0.3);
            double step = Math.Log(1.001 / 0.999);

            Assert.Equal(Math.Log(above.SecondMoment / below.SecondMoment) / step, middle.SecondMomentElasticity.First, 1e-4);
            Assert.Equal(Math.Log(above.Variance / below.Variance) / step, middle.VarianceElasticity.First, 1e-4);
            Assert.Equal(Math.Log(above.SlopeSecondMoment / below.SlopeSecondMoment) / step, middle.SlopeElasticity.First, 1e-4);
            Assert.Equal((above.Mean - below.Mean) / step, middle.MeanSlope, 1e-4);
            AssertSecond(above.SecondMomentElasticity, below.SecondMomentElasticity, middle.SecondMomentElasticity);
            AssertSecond(above.VarianceElasticity, below.VarianceElasticity, middle.VarianceElasticity);
            AssertSecond(above.SlopeElasticity, below.SlopeElasticity, middle.SlopeElasticity);

            void AssertSecond(Elasticity up, Elasticity down, Elasticity at) =>
                Assert.Equal((up.First - down.First) / step, at.Second, 1e-4);
        }
    }

    /// <summary>
    /// E[relu(u) relu(v)] = q (sqrt(1 - c^2) + (pi - acos c) c) / (2 pi), E[relu'(u) relu'(v)] = (pi - acos c) / (2 pi) (Cho and Saul
    /// 2009).
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(0.9)]
    [InlineData(1)]
    public void Correlated_rectifiers_have_the_arc_cosine_kernels(double c)
    {
        ActivationMoments moments = Of(Activation.ReLU, 1.7);
        double angle = Math.PI - Math.Acos(c);

        // The 24 terms kept leave about 24^(-3/2) / 10 of the first at c = 1, 24^(-1/2) / 10 of the second, which enters with c^24.
        Assert.Equal(1.7 * (Math.Sqrt(1 - c * c) + angle * c) / (2 * Math.PI), moments.Values.At(c), 1e-3);
        Assert.Equal(angle / (2 * Math.PI), moments.SlopeValues.At(c), 5e-3);
    }

    private static ActivationMoments Of(Activation activation, double q, double parameter = 0) =>
        ActivationMoments.Of(new ActivationFunction(activation, parameter), q);

    private static double NormalDistribution(double x) =>
        0.5 * Fathom.Conformance.Reference.ErrorFunction.Erfc(-x / Math.Sqrt(2));

    private static double Square(double value) => value * value;

    private static void AssertRelative(double expected, double actual) => Assert.Equal(1, actual / expected, Tolerance);

    // Kinks lie on the grid; the sum's error is a twelfth of the square of its step times the slope's jump there, at most 8 (softsign's
    // f'^2), times the density: below 4e-7.
    private static void AssertFine(Activation activation, double q, double actual, Func<double, double> function)
    {
        double step = q < 1 ? 1.0 / 4096 : 1.0 / 512;
        double scale = 1 / Math.Sqrt(2 * Math.PI * q);
        double sum = 0;
        int reach = (int)(8 * Math.Sqrt(q) / step);
        for (int index = -reach; index <= reach; index++)
        {
            double s = index * step;

            // At a jump, f' of a rectifier at 0, half of each side.
            double value = (function(s - 1e-9) + function(s + 1e-9)) / 2;
            sum += value * Math.Exp(-s * s / (2 * q)) * scale * step;
        }

        Assert.True(Math.Abs(actual - sum) <= 1e-6 * Math.Max(1, Math.Abs(sum)), $"{activation} at q = {q}: {actual} against {sum}.");
    }
}
