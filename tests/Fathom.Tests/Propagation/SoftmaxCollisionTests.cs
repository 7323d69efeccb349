using Fathom.Numerics;
using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

public sealed class SoftmaxCollisionTests
{
    [Theory]
    [InlineData(2, 1.0)]
    [InlineData(4, 3.0)]
    [InlineData(10, 0.2)]
    [InlineData(13, 0.02)]
    [InlineData(20, 9.0)]
    public void The_integral_agrees_with_draws(int classes, double variance)
    {
        var random = new RandomStream(5, (ulong)classes);
        const int Draws = 40_000;
        double sum = 0;
        double squares = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            double[] powers = [.. Enumerable.Range(0, classes).Select(_ => Math.Exp(Math.Sqrt(variance) * random.NextGaussian()))];
            double collision = powers.Sum(static power => power * power) / Math.Pow(powers.Sum(), 2);
            sum += collision;
            squares += collision * collision;
        }

        // Four standard errors of the draws.
        double mean = sum / Draws;
        double error = Math.Sqrt((squares / Draws - mean * mean) / Draws);
        Assert.Equal(mean, SoftmaxCollision.Of(classes, variance), 4 * error);
    }

    [Fact]
    public void Equal_logits_give_equal_classes_and_large_ones_a_single_class()
    {
        Assert.Equal(0.1, SoftmaxCollision.Of(10, 0), 1e-12);
        Assert.InRange(SoftmaxCollision.Of(10, 1e8), 0.9, 1);
    }

    /// <summary>Against the integral of what the elasticity says between two variances, across where it stops being 1.</summary>
    [Theory]
    [InlineData(2, 0.015, 0.04)]
    [InlineData(10, 0.015, 0.04)]
    [InlineData(10, 1, 3)]
    [InlineData(19, 5, 20)]
    public void The_elasticity_adds_up_to_the_growth(int classes, double low, double high)
    {
        const int Steps = 200;
        double width = Math.Log(high / low) / Steps;
        double growth = Enumerable.Range(0, Steps).Sum(step => width * At(low * Math.Exp((step + 0.5) * width)).First);
        double slopes = Enumerable.Range(0, Steps).Sum(step => width * At(low * Math.Exp((step + 0.5) * width)).Second);

        double grown = (SoftmaxCollision.Of(classes, high) - 1.0 / classes) / (SoftmaxCollision.Of(classes, low) - 1.0 / classes);

        Assert.Equal(Math.Log(grown), growth, 0.02);
        Assert.Equal(At(high).First - At(low).First, slopes, 0.02);

        Elasticity At(double variance) => SoftmaxCollision.Elasticity(classes, variance, SoftmaxCollision.Of(classes, variance));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void The_series_for_small_variances_meets_the_integral(int classes) =>
        Assert.Equal(SoftmaxCollision.Of(classes, 0.00999), SoftmaxCollision.Of(classes, 0.01), 2e-5);
}
