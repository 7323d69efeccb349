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

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void The_series_for_small_variances_meets_the_integral(int classes) =>
        Assert.Equal(SoftmaxCollision.Of(classes, 0.00999), SoftmaxCollision.Of(classes, 0.01), 2e-5);
}
