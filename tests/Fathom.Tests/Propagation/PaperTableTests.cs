using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>The paper's networks, 1024 inputs of mean square 0.36 and five hidden layers of 1000 units, layer by layer.</summary>
public sealed class PaperTableTests
{
    [Theory]
    [InlineData(Activation.Tanh, Init.Standard, new[] { .313, .175, .100, .058, .033 }, new[] { .276, .314, .327, .331, .333 })]
    [InlineData(Activation.Tanh, Init.GlorotUniform, new[] { .474, .401, .352, .318, .291 }, new[] { .651, .735, .787, .823, .848 })]
    [InlineData(Activation.Softsign, Init.Standard, new[] { .231, .111, .058, .032, .018 }, new[] { .156, .233, .277, .301, .315 })]
    [InlineData(Activation.Softsign, Init.GlorotUniform, new[] { .328, .222, .167, .133, .111 }, new[] { .332, .483, .582, .650, .700 })]
    [InlineData(Activation.Sigmoid, Init.Standard, new[] { .084, .072, .071, .071, .071 }, new[] { .0197, .0200, .0200, .0200, .0200 })]
    [InlineData(Activation.Sigmoid, Init.GlorotUniform, new[] { .139, .122, .121, .121, .121 }, new[] { .054, .056, .056, .056, .056 })]
    [InlineData(Activation.ReLU, Init.GlorotUniform, null, new[] { .5, .5, .5, .5, .5 })]
    [InlineData(Activation.ReLU, Init.HeUniform, null, new[] { 1.0, 1, 1, 1, 1 })]
    public void Activations_and_slopes_are_those_of_the_table(Activation activation, Init init, double[]? deviations, double[] factors)
    {
        SignalNetwork network = PaperNetworks.Of(activation, init);
        SignalPass pass = SignalPass.Of(network);
        SignalPrediction prediction = SignalPredictor.Predict(network);

        // Three digits. The factors are those of square layers: 3 n Var[w] = 1 for equation 1, n Var[w] = 1 for equation 16, 2 for He.
        double square = init switch { Init.Standard => 1.0 / 3, Init.GlorotUniform => 1, _ => 2 };
        for (int layer = 0; layer < 5; layer++)
        {
            Assert.Equal(factors[layer], square * pass.States[layer].Moments.SlopeSecondMoment, factors[layer] < 0.1 ? 0.00055 : 0.0011);
            if (deviations is not null)
            {
                Assert.Equal(deviations[layer], prediction.Layers[layer].ActivationStandardDeviation.Value, 0.00055);
            }
        }
    }

    /// <summary>Figure 7's standard deviations are those of sums over ten examples; their ratios are figure 7's: .0055 to .053.</summary>
    [Fact]
    public void The_gradient_shrinks_as_in_figure_7()
    {
        SignalPrediction standard = SignalPredictor.Predict(PaperNetworks.Of(Activation.Tanh, Init.Standard));
        SignalPrediction normalized = SignalPredictor.Predict(PaperNetworks.Of(Activation.Tanh, Init.GlorotUniform));

        Assert.Equal(0.0055 / 0.053, standard.BackwardGain, 0.01);
        Assert.Equal(0.018 / Math.Sqrt(10), standard.Layers[4].GradientStandardDeviation.Value / Math.Sqrt(10), 0.0005);
        Assert.InRange(normalized.BackwardGain, 0.5, 0.6);
    }

    /// <summary>Section 4.2.1: mean singular values of about 0.5 and 0.8.</summary>
    [Fact]
    public void Mean_singular_values_are_the_papers()
    {
        SignalPrediction standard = SignalPredictor.Predict(PaperNetworks.Of(Activation.Tanh, Init.Standard));
        SignalPrediction normalized = SignalPredictor.Predict(PaperNetworks.Of(Activation.Tanh, Init.GlorotUniform));

        Assert.All(standard.Layers.Take(5), static layer => Assert.InRange(layer.MeanSingularValue, 0.44, 0.495));
        Assert.All(normalized.Layers.Take(5), static layer => Assert.InRange(layer.MeanSingularValue, 0.66, 0.81));
    }

    /// <summary>Trainable depths in layers, and with them figure 11's ranking, worst first.</summary>
    [Fact]
    public void Depth_scales_rank_the_networks_as_figure_11_does()
    {
        double logistic = SignalPredictor.Predict(PaperNetworks.Of(Activation.Sigmoid, Init.Standard)).DepthScale;
        double normalizedLogistic = SignalPredictor.Predict(PaperNetworks.Of(Activation.Sigmoid, Init.GlorotUniform)).DepthScale;
        SignalPrediction tanh = SignalPredictor.Predict(PaperNetworks.Of(Activation.Tanh, Init.Standard));
        double normalizedTanh = SignalPredictor.Predict(PaperNetworks.Of(Activation.Tanh, Init.GlorotUniform)).DepthScale;
        double normalizedSoftsign = SignalPredictor.Predict(PaperNetworks.Of(Activation.Softsign, Init.GlorotUniform)).DepthScale;

        Assert.Equal(0.26, logistic, 0.005);
        Assert.Equal(0.35, normalizedLogistic, 0.005);
        Assert.Equal(0.91, tanh.DepthScale, 0.005);
        Assert.Equal(5.5, tanh.TrainableDepth, 0.05);
        Assert.True(double.IsPositiveInfinity(normalizedTanh), $"tanh at its critical point has the depth scale {normalizedTanh}.");
        Assert.True(
            double.IsPositiveInfinity(normalizedSoftsign), $"softsign at its critical point has the depth scale {normalizedSoftsign}.");
    }

    /// <summary>PyTorch's gain of 5/3 makes tanh mildly chaotic: q* = 1.18, chi = 1.21.</summary>
    [Fact]
    public void A_gain_of_five_thirds_settles_tanh_above_the_critical_point()
    {
        FixedPoint point = FixedPoint.Of(new ActivationFunction(Activation.Tanh, 0), 25.0 / 9, 0.3);

        Assert.Equal(1.18, point.Variance, 0.005);
        Assert.Equal(1.21, point.GradientFactor, 0.005);
        Assert.True(point.CorrelationFactor < 1);
    }

    /// <summary>At a gain of 4, g = 16, the logistic function settles at q* = 5.86 with chi = 0.40.</summary>
    [Fact]
    public void A_gain_of_four_leaves_the_logistic_function_ordered()
    {
        FixedPoint point = FixedPoint.Of(new ActivationFunction(Activation.Sigmoid, 0), 16, 1);

        Assert.Equal(5.86, point.Variance, 0.005);
        Assert.Equal(0.40, point.GradientFactor, 0.005);
    }

    /// <summary>The gains that keep a mean square: 1.19 at 0.1 for tanh and so on.</summary>
    [Theory]
    [InlineData(Activation.Tanh, 0.1, 1.19)]
    [InlineData(Activation.Tanh, 1.0 / 3, 1.57)]
    [InlineData(Activation.Tanh, 1, 2.54)]
    [InlineData(Activation.Softsign, 0.1, 2.14)]
    [InlineData(Activation.Softsign, 1.0 / 3, 3.27)]
    [InlineData(Activation.Softsign, 1, 5.46)]
    public void Fixed_points_are_where_the_gain_puts_them(Activation activation, double q, double gain)
    {
        FixedPoint point = FixedPoint.Of(new ActivationFunction(activation, 0), gain, 0.5);

        // Three digits of the gain are half a per cent, and q* moves about three times as far.
        Assert.Equal(1, point.Variance / q, 0.03);
    }

    [Theory]
    [InlineData(1.0, 0, 0.5)]
    [InlineData(2.0, 1, 1)]
    [InlineData(3.0, double.PositiveInfinity, 1.5)]
    public void Rectifiers_vanish_stay_or_grow(double gain, double variance, double factor)
    {
        FixedPoint point = FixedPoint.Of(new ActivationFunction(Activation.ReLU, 0), gain, 1);

        Assert.Equal(factor, point.GradientFactor, 1e-6);
        if (gain != 2)
        {
            Assert.Equal(variance, point.Variance);
        }
    }
}
