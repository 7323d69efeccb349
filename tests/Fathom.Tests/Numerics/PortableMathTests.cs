using Fathom.Numerics;

namespace Fathom.Tests.Numerics;

public sealed class PortableMathTests
{
    [Fact]
    public void Log_agrees_with_the_platform()
    {
        var random = new RandomStream(3, 0);
        for (var i = 0; i < 20_000; i++)
        {
            var x = PortableMath.Exp2OfNegative(random.NextDouble() * 200) * (1 + random.NextDouble());

            // 2 ULP of this function and 1 of the C library's; near 1 the logarithm is small, and so is its ULP.
            var expected = Math.Log(x);
            var unitInLastPlace = Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected);
            Assert.Equal(expected, PortableMath.Log(x), 3 * unitInLastPlace);
        }

        Assert.Equal(0, PortableMath.Log(1));
    }

    [Fact]
    public void Power_agrees_with_the_platform()
    {
        var random = new RandomStream(3, 1);
        for (var i = 0; i < 20_000; i++)
        {
            var x = random.NextDouble() * 60;

            // 4 ULP of this function and 1 of the C library's, 2^-52 relative each.
            Assert.Equal(1, PortableMath.Exp2OfNegative(x) / Math.Pow(2, -x), 5 * Math.Pow(2, -52));
        }

        Assert.Equal([1, 0.5, 0.25, 0, 0], new[] { 0, 1, 2, 5000, double.PositiveInfinity }.Select(PortableMath.Exp2OfNegative));
    }

    [Theory]
    [InlineData(255)]
    [InlineData(12)]
    [InlineData(80)]
    [InlineData(1)]
    public void Turns_agree_with_the_platform(int denominator)
    {
        for (var numerator = -denominator; numerator <= 2 * denominator; numerator++)
        {
            var (cosine, sine) = PortableMath.CosineSineOfTurn(numerator, denominator);

            // The platform's argument 2 pi k / n carries the error: up to 4 pi with 2^-53 relative, plus one rounding.
            Assert.Equal(Math.Cos(2 * Math.PI * numerator / denominator), cosine, 3e-15);
            Assert.Equal(Math.Sin(2 * Math.PI * numerator / denominator), sine, 3e-15);
        }
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.All(
            [0, -1, double.NaN, double.PositiveInfinity, double.Epsilon],
            x => Assert.Throws<ArgumentOutOfRangeException>(() => PortableMath.Log(x)));
        Assert.All([-1, double.NaN], x => Assert.Throws<ArgumentOutOfRangeException>(() => PortableMath.Exp2OfNegative(x)));
    }
}
