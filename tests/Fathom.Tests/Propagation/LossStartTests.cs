using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>The gradient at outputs that are still zero, in closed form.</summary>
public sealed class LossStartTests
{
    [Theory]
    [InlineData(Loss.CrossEntropy, 9, 8.0 / 81)]
    [InlineData(Loss.CrossEntropy, 10, 0.09)]
    [InlineData(Loss.BinaryCrossEntropy, 3, 0.25 / 9)]
    [InlineData(Loss.Quadratic, 4, 1)]
    [InlineData(Loss.MeanSquaredError, 4, 0.25)]
    public void Outputs_of_zero_give_the_closed_form(Loss loss, int units, double expected)
    {
        LossStart start = LossStart.Of(loss, Output(units), variance: 1e-9, correlation: 0);

        Assert.Equal(expected, start.SecondMoment, 1e-7);
        Assert.Equal(0, start.PairMoment, 1e-9);
    }

    /// <summary>Equal outputs and other labels: E[delta delta'] is what the outputs contribute to E[delta^2].</summary>
    [Theory]
    [InlineData(Loss.CrossEntropy)]
    [InlineData(Loss.BinaryCrossEntropy)]
    [InlineData(Loss.Quadratic)]
    [InlineData(Loss.MeanSquaredError)]
    public void Equal_outputs_share_what_they_contribute(Loss loss)
    {
        LossStart start = LossStart.Of(loss, Output(6), variance: 1.5, correlation: 1);

        Assert.Equal(start.SignalShare * start.SecondMoment, start.PairMoment, 1e-9);
    }

    private static SignalLayer Output(int units) => new("output", 100, units, new ActivationFunction(Activation.Identity, 0), Init.LeCunNormal, 1);
}
