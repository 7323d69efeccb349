using PaperFigures.Networks;
using PaperFigures.Theory;

namespace Fathom.PaperFigures.Tests.Predictions;

/// <summary>
/// The recursion against tables made independently of it, by Gauss quadrature, for 1024 inputs of mean square 0.36 and hidden layers of
/// 1000 units. They have three digits, so half a unit of the third is allowed, and a tenth more for a rounding of the digit before.
/// </summary>
public class SignalTheoryTests
{
    private const double MeanOverRootMeanSquare = 8 / (3 * Math.PI);

    public static TheoryData<string, double[], double[]> Tables => new()
    {
        { "tanh", [0.313, 0.175, 0.100, 0.058, 0.033], [0.276, 0.314, 0.327, 0.331, 0.333] },
        { "tanh-n", [0.474, 0.401, 0.352, 0.318, 0.291], [0.651, 0.735, 0.787, 0.823, 0.848] },
        { "softsign", [0.231, 0.111, 0.058, 0.032, 0.018], [0.156, 0.233, 0.277, 0.301, 0.315] },
        { "softsign-n", [0.328, 0.222, 0.167, 0.133, 0.111], [0.332, 0.483, 0.582, 0.650, 0.700] },
        { "sigmoid-5", [0.084, 0.072, 0.071, 0.071, 0.071], [0.0197, 0.0200, 0.0200, 0.0200, 0.0200] },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Activations_and_gains_are_those_of_the_tables(string network, double[] deviations, double[] gains)
    {
        ModelDescription model = ShapesetNetworks.All.Single(one => one.Id == network).Create(1).Description;

        IReadOnlyList<LayerTheory> theory = SignalTheory.Predict(model, [0.36]);

        Assert.All(theory.Zip(deviations), pair => Assert.Equal(pair.Second, pair.First.ActivationDeviation, 0.00055));

        // The gradient of a layer over that of the one above is the root of the gain, and so is the Jacobian's mean singular value but for
        // the quarter-circle law; layer 1 has 1024 inputs where the gain counts 1000.
        double[] passed = [.. theory.Zip(theory.Skip(1), (below, above) => Math.Pow(below.GradientDeviation / above.GradientDeviation, 2))];
        Assert.All(passed.Zip(gains), pair => Assert.Equal(pair.Second, pair.First, 0.00055));
        Assert.All(
            theory.Skip(1).Zip(gains.Skip(1)),
            pair => Assert.Equal(pair.Second, Math.Pow(pair.First.MeanSingularValue / MeanOverRootMeanSquare, 2), 0.00055));
    }

    [Theory]
    [InlineData(Activation.Tanh, 0.01, 0.009805, 0.980670)]
    [InlineData(Activation.Tanh, 1, 0.394294, 0.464403)]
    [InlineData(Activation.Tanh, 4, 0.635261, 0.255950)]
    [InlineData(Activation.Softsign, 0.01, 0.007511, 0.756782)]
    [InlineData(Activation.Softsign, 1, 0.183014, 0.227672)]
    [InlineData(Activation.Softsign, 4, 0.323114, 0.125225)]
    public void Moments_are_those_of_Gauss_quadrature(Activation activation, double variance, double square, double slopeSquare)
    {
        ActivationTheory moments = ActivationTheory.Of(activation, variance);

        // Half a unit of the sixth digit, and as much for the quadrature.
        Assert.Equal(0, moments.Mean, 1e-9);
        Assert.Equal(square, moments.Square, 1e-6);
        Assert.Equal(slopeSquare, moments.SlopeSquare, 1e-6);
    }

    [Fact]
    public void The_top_layers_gradient_is_that_of_a_softmax_that_knows_nothing()
    {
        ModelDescription model = ShapesetNetworks.Family.Tanh.Create(1).Description;

        // Var = Var[W_out] (K - 1) / K E[f'^2], with E[f'^2] = 0.333 / (1 / 3) of the table.
        double expected = Math.Sqrt(1.0 / 3000 * 8 / 9 * 0.999);
        Assert.Equal(expected, SignalTheory.Predict(model, [0.36])[^1].GradientDeviation, 0.00002);
    }
}
