using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>What comes back along the weights, in closed form without a bend and by draws with one. A Gaussian cut off at 7.5 is exact to
/// 1e-10.</summary>
public sealed class FeedbackTests
{
    /// <summary>
    /// E|W^T W z|^2 = n_out (n_out + n_in + 1) Var[w]^2 |z|^2 for normal weights, of which other weights would give n_out n_in.
    /// </summary>
    [Theory]
    [InlineData(40, 40)]
    [InlineData(40, 10)]
    [InlineData(10, 40)]
    public void Independent_weights_add_the_ratio_of_their_widths(int inputs, int units)
    {
        Feedback below = new Feedback(1, 0).Through(Layer(inputs, units, Init.LeCunNormal), Linear, 1);

        Assert.Equal(1 + (double)units / inputs, below.Factor, 1e-10);
        Assert.Equal((double)units / inputs, below.Aligned, 1e-10);
    }

    /// <summary>|Q^T Q z| = |Q z| if the rows of Q are orthonormal, |z| if the columns are.</summary>
    [Theory]
    [InlineData(40, 40, 1)]
    [InlineData(40, 10, 1)]
    [InlineData(10, 40, 4)]
    public void Orthogonal_weights_keep_lengths(int inputs, int units, double factor)
    {
        Feedback below = new Feedback(1, 0).Through(Layer(inputs, units, Init.Orthogonal), Linear, 1);

        Assert.Equal(factor, below.Factor, 1e-10);
    }

    /// <summary>
    /// The gradient at s of f(s) . x with x independent: (s . delta)^2 by |s|^2, less one unit's share of |delta|^2, is what draws have
    /// along s.
    /// </summary>
    [Fact]
    public void A_bend_aligns_any_gradient_with_its_pre_activations()
    {
        const int Units = 24;
        const double Variance = 0.7;
        const int Draws = 40_000;
        var function = new ActivationFunction(Activation.SiLU, 0);
        ActivationMoments moments = ActivationMoments.Of(function, Variance);
        var random = new Fathom.Numerics.RandomStream(3, 1);
        double along = 0;
        double squares = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            double product = 0;
            for (int unit = 0; unit < Units; unit++)
            {
                double s = Math.Sqrt(Variance) * random.NextGaussian();
                double delta = function.Derivative(s) * random.NextGaussian();
                product += s * delta;
            }

            along += product * product / Draws;
            squares += product * product * product * product / Draws;
        }

        double scale = Units * Units * Variance * moments.SlopeSecondMoment;
        double error = Math.Sqrt((squares - along * along) / Draws) / scale;
        Feedback below = new Feedback(0, 0).Through(Layer(Units, 10, Init.LeCunNormal), moments, 1);

        Assert.Equal(1, below.Factor);
        Assert.Equal(along / scale - 1.0 / Units, below.Aligned, 4 * error);
        Assert.True(below.Aligned > 8 * error, "The draws do not tell it from nothing.");
    }

    private static ActivationMoments Linear => ActivationMoments.Of(new ActivationFunction(Activation.Identity, 0), 1);

    private static SignalLayer Layer(int inputs, int units, Init init) =>
        new("layer", inputs, units, new ActivationFunction(Activation.Identity, 0), init, 1);
}
