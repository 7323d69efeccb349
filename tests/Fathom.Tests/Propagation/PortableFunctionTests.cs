using Fathom.Conformance.Reference;
using Fathom.Numerics;

namespace Fathom.Tests.Propagation;

public sealed class PortableFunctionTests
{
    [Fact]
    public void Exponential_agrees_with_the_platform()
    {
        var random = new RandomStream(11, 0);
        for (int draw = 0; draw < 20_000; draw++)
        {
            double x = 1400 * random.NextDouble() - 700;
            Assert.Equal(1, PortableMath.Exp(x) / Math.Exp(x), 1e-15);
        }

        Assert.Equal([1, 0, 0, double.PositiveInfinity, double.NaN],
            new[] { 0, -709, double.NegativeInfinity, 710, double.NaN }.Select(PortableMath.Exp));
        Assert.Equal(1, PortableMath.Exp(709.7) / Math.Exp(709.7), 1e-15);
    }

    [Fact]
    public void Activation_parts_agree_with_the_platform()
    {
        for (double x = -12.0003; x < 12; x += 0.0071)
        {
            Assert.Equal(1, PortableMath.Tanh(x) / Math.Tanh(x), 1e-10);
            Assert.Equal(1, PortableMath.Logistic(x) * (1 + Math.Exp(-x)), 1e-14);
            Assert.Equal(1, PortableMath.Softplus(x) / ReferenceActivation.Softplus(x), 1e-9);
            Assert.Equal(0.5 * ErrorFunction.Erfc(-x / Math.Sqrt(2)), PortableMath.NormalDistribution(x), 1e-13);
        }

        Assert.Equal(1e-9, PortableMath.Tanh(1e-9), 1e-20);
        Assert.Equal(1, PortableMath.NormalDistribution(-10) / (0.5 * ErrorFunction.Erfc(10 / Math.Sqrt(2))), 1e-9);
    }
}
