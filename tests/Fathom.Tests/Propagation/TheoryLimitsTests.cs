using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>What the theory does not cover gets a reason and no numbers; what it does, numbers.</summary>
public sealed class TheoryLimitsTests
{
    [Theory]
    [InlineData(2, new[] { 32, 3 }, Loss.CrossEntropy, "2 inputs are too few")]
    [InlineData(1, new[] { 32, 3 }, Loss.CrossEntropy, "1 input is too few")]
    [InlineData(64, new[] { 64, 1, 64, 3 }, Loss.CrossEntropy, "layer2 has 1 unit,")]
    [InlineData(64, new[] { 15, 3 }, Loss.CrossEntropy, "layer1 has 15 units")]
    [InlineData(64, new[] { 64, 1 }, Loss.CrossEntropy, "the softmax of a single output is always 1")]
    public void Networks_outside_the_theory_get_a_reason(int inputs, int[] units, Loss loss, string reason)
    {
        SignalPrediction prediction = SignalPredictor.Predict(Network(inputs, units, loss));

        Assert.StartsWith(reason, prediction.NotPredictedBecause, StringComparison.Ordinal);
        Assert.StartsWith("Not predicted, because " + reason, prediction.Verdict, StringComparison.Ordinal);
        Assert.Empty(prediction.Layers);
        Assert.True(double.IsNaN(prediction.BackwardGain + prediction.ForwardGain));
    }

    [Theory]
    [InlineData(4, new[] { 16, 3 }, Loss.CrossEntropy)]
    [InlineData(64, new[] { 3 }, Loss.CrossEntropy)]
    [InlineData(64, new[] { 64, 1 }, Loss.BinaryCrossEntropy)]
    [InlineData(64, new[] { 64, 1 }, Loss.Quadratic)]
    public void Networks_within_it_get_numbers(int inputs, int[] units, Loss loss)
    {
        SignalPrediction prediction = SignalPredictor.Predict(Network(inputs, units, loss));

        Assert.Null(prediction.NotPredictedBecause);
        Assert.Equal(units.Length, prediction.Layers.Count);
        Assert.All(prediction.Layers, static layer => Assert.True(double.IsFinite(
            layer.ActivationStandardDeviation.Upper + layer.GradientStandardDeviation.Upper + layer.WeightGradientStandardDeviation.Upper
            + layer.MeanSingularValue + layer.SaturatedFraction.Upper)));
    }

    [Fact]
    public void A_signal_beyond_floats_is_not_predicted()
    {
        SignalNetwork network = PaperNetworks.Of(Activation.ReLU, Init.HeUniform, hidden: 63, gain: 20);

        Assert.Contains("leaves the range of floats", SignalPredictor.Predict(network).NotPredictedBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_gives_the_same_prediction_as_its_network()
    {
        var description = new Fathom.Tests.Models.ClassifierNet(seed: 1).Description;

        SignalPrediction prediction = SignalPrediction.Of(description);

        Assert.Equal(description.Layers.Select(static layer => layer.Name), prediction.NotPredictedBecause is null
            ? prediction.Layers.Select(static layer => layer.Layer) : description.Layers.Select(static layer => layer.Name));
        Assert.Equal(SignalPredictor.Predict(SignalPrediction.ToNetwork(description)).Verdict, prediction.Verdict);
        Assert.Throws<ArgumentNullException>(() => SignalPrediction.Of(null!));
    }

    [Fact]
    public void Inputs_can_have_another_scale_than_the_declared_one()
    {
        ModelDescription model = new GlorotTanhNet(seed: 1).Description;

        Assert.Equal(
            SignalPrediction.Of(model).Layers.Select(static layer => layer.GradientStandardDeviation),
            SignalPrediction.Of(model, model.InputSecondMoment).Layers.Select(static layer => layer.GradientStandardDeviation));
        Assert.Equal(
            4 * SignalPrediction.Of(model, 0.1).Layers[0].PreActivationSecondMoment,
            SignalPrediction.Of(model, 0.4).Layers[0].PreActivationSecondMoment,
            1e-12);
        Assert.Throws<ArgumentNullException>(() => SignalPrediction.Of(null!, 1));
        Assert.All(
            new[] { 0, -1, double.NaN, double.PositiveInfinity },
            scale => Assert.Throws<ArgumentOutOfRangeException>(() => SignalPrediction.Of(model, scale)));
    }

    /// <summary>
    /// Without a bend and with square layers every mean square is multiplied by the gain alone; biases start at zero, so that layers with
    /// and without them are the same.
    /// </summary>
    [Fact]
    public void Identity_chains_are_within_the_theory()
    {
        var identity = new ActivationFunction(Activation.Identity, 0);
        SignalLayer[] layers = [.. Enumerable.Range(1, 6)
            .Select(number => new SignalLayer($"layer{number}", 64, 64, identity, Init.LeCunNormal, 1.1))];

        SignalPrediction prediction = SignalPredictor.Predict(new SignalNetwork(0.5, 8, Loss.CrossEntropy, layers));

        Assert.All(
            prediction.Layers.Index(),
            entry => Assert.Equal(0.5 * Math.Pow(1.21, entry.Index + 1), entry.Item.PreActivationSecondMoment, 1e-9));
        Assert.Null(prediction.NotPredictedBecause);
    }

    private static SignalNetwork Network(int inputs, int[] units, Loss loss)
    {
        var layers = new List<SignalLayer>();
        for (int index = 0; index < units.Length; index++)
        {
            var function = new ActivationFunction(index == units.Length - 1 ? Activation.Identity : Activation.Tanh, 0);
            int fanIn = index == 0 ? inputs : units[index - 1];
            layers.Add(new SignalLayer($"layer{index + 1}", fanIn, units[index], function, Init.GlorotUniform, 1));
        }

        return new SignalNetwork(1, 8, loss, layers);
    }
}
