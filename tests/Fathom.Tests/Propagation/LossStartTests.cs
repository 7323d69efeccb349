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

    /// <summary>Draws of outputs: the part of the gradient along them is (E[s delta])^2 / q, once what all units share is taken
    /// away.</summary>
    [Theory]
    [InlineData(Loss.CrossEntropy, 0.3)]
    [InlineData(Loss.CrossEntropy, 6.0)]
    [InlineData(Loss.CrossEntropy, 6000.0)]
    [InlineData(Loss.BinaryCrossEntropy, 2.0)]
    [InlineData(Loss.Quadratic, 2.0)]
    [InlineData(Loss.MeanSquaredError, 2.0)]
    public void The_part_along_the_outputs_agrees_with_draws(Loss loss, double variance)
    {
        const int Units = 7;
        const int Draws = 60_000;
        LossStart start = LossStart.Of(loss, Output(Units), variance, correlation: 1);
        var random = new Fathom.Numerics.RandomStream(11, (ulong)loss);
        double product = 0;
        double squares = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            double[] sums = [.. Enumerable.Range(0, Units).Select(_ => Math.Sqrt(variance) * random.NextGaussian())];
            double[] outputs = Outputs(loss, sums);
            double along = sums.Zip(outputs, static (s, output) => s * output).Sum() / Units;
            product += along / Draws;
            squares += along * along / Draws;
        }

        // Softmax knows nothing of what all logits have in common, a part of 1 / K.
        double free = loss == Loss.CrossEntropy ? 1 - 1.0 / Units : 1;
        double error = Math.Sqrt((squares - product * product) / Draws) / product;
        double expected = product * product / (variance * free);

        Assert.InRange(start.AlignedShare * start.SecondMoment / expected, 1 - 8 * error, 1 + 8 * error);
        Assert.Equal(start.AlignedShare * start.SecondMoment, start.AlignedPairShare * start.PairMoment, 1e-9);
    }

    private static double[] Outputs(Loss loss, double[] sums)
    {
        double largest = sums.Max();
        double total = sums.Sum(s => Math.Exp(s - largest));
        return [.. sums.Select(s => loss switch
        {
            Loss.CrossEntropy => Math.Exp(s - largest) / total,
            Loss.BinaryCrossEntropy => 1 / (1 + Math.Exp(-s)) / sums.Length,
            Loss.Quadratic => s,
            _ => 2 * s / sums.Length,
        })];
    }

    private static SignalLayer Output(int units) =>
        new("output", 100, units, new ActivationFunction(Activation.Identity, 0), Init.LeCunNormal, 1);
}
