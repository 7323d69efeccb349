using Fathom.Numerics;
using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>
/// Declarations that are legal and absurd are predicted in order or not at all: the compiler runs this while a user types.
/// </summary>
public sealed class ExtremeNetworksTests
{
    private static readonly double[] Gains = [1e-30, 1e-10, 1e-4, 0.01, 0.5, 1, 1, 1, 2, 12, 100, 1000, 1e6, 1e20, 1e38];
    private static readonly double[] Moments = [1e-37, 1e-20, 1e-6, 0.01, 1, 1, 64, 1e4, 1e10, 1e20, 3e38];
    private static readonly int[] Widths = [16, 17, 31, 64, 256, 4096, 65_536];

    [Fact]
    public void Numbers_are_finite_and_in_order()
    {
        int predicted = 0;
        var random = new RandomStream(13, 7);
        for (int number = 0; number < 600; number++)
        {
            SignalNetwork network = Draw(random);

            SignalPrediction prediction = SignalPredictor.Predict(network);

            Assert.NotEmpty(prediction.Verdict);
            if (prediction.NotPredictedBecause is null)
            {
                predicted++;
                Assert.All(prediction.Layers, AssertInOrder);
            }
        }

        Assert.InRange(predicted, 100, 560);
    }

    /// <summary>A signal that overflows even doubles once made the compiler run without end.</summary>
    [Theory]
    [InlineData(1000, 60)]
    [InlineData(1e38, 5)]
    public void A_signal_beyond_doubles_ends(double gain, int hidden) => Assert.Contains(
        "leaves the range of floats",
        SignalPredictor.Predict(PaperNetworks.Of(Activation.ReLU, Init.HeUniform, hidden, gain: gain)).NotPredictedBecause,
        StringComparison.Ordinal);

    private static void AssertInOrder(LayerPrediction layer)
    {
        PredictedValue[] values =
        [
            layer.ActivationMean,
            layer.ActivationStandardDeviation,
            layer.SaturatedFraction,
            layer.GradientStandardDeviation,
            layer.WeightGradientStandardDeviation,
        ];
        Assert.All(values, value => Assert.True(
            double.IsFinite(value.Lower) && value.Lower <= value.Value && value.Value <= value.Upper && double.IsFinite(value.Upper),
            $"{layer.Layer}: {value.Lower} <= {value.Value} <= {value.Upper}"));
        Assert.InRange(layer.MeanSingularValue, 0, layer.RootMeanSquareSingularValue);
    }

    private static SignalNetwork Draw(RandomStream random)
    {
        Activation[] activations = Enum.GetValues<Activation>();
        Init[] inits = [.. Enum.GetValues<Init>().Where(static init => init != Init.Auto)];
        var layers = new List<SignalLayer>();
        int inputs = Pick(Widths);
        for (int group = 1 + random.NextInt32(3); group > 0; group--)
        {
            int units = Pick(Widths);
            Activation kind = activations[random.NextInt32(activations.Length)];
            double parameter = kind is Activation.LeakyReLU or Activation.ELU ? new[] { 0, 0.01, 1, 50 }[random.NextInt32(4)] : 0;
            Init init = inits[random.NextInt32(inits.Length)];
            double gain = Pick(Gains);
            for (int repeat = 1 + random.NextInt32(random.NextInt32(3) == 0 ? 30 : 4); repeat > 0; repeat--)
            {
                layers.Add(new($"layer{layers.Count + 1}", inputs, units, new ActivationFunction(kind, parameter), init, gain));
                inputs = units;
            }
        }

        var loss = (Loss)random.NextInt32(4);
        Activation last = loss is Loss.CrossEntropy or Loss.BinaryCrossEntropy
            ? Activation.Identity : activations[random.NextInt32(activations.Length)];
        layers.Add(new("output", inputs, 1 + random.NextInt32(20), new ActivationFunction(last, 0.1), Init.GlorotUniform, 1));
        return new SignalNetwork(Pick(Moments), 1 + random.NextInt32(300), loss, layers);

        T Pick<T>(T[] values) => values[random.NextInt32(values.Length)];
    }
}
