using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

public sealed class SaturationRemediesTests
{
    [Fact]
    public void A_gain_above_1_goes_first()
    {
        Remedy remedy = SaturationRemedies.ForStart(Network(inputs: 256, Init.HeNormal, gain: 12, inputSecondMoment: 1))!;

        Assert.Equal("Gain = 1", remedy.Text);
        Assert.All(remedy.Network.Layers, static layer => Assert.Equal(1, layer.Gain));
        Assert.Equal(Init.HeNormal, remedy.Network.Layers[0].Init);
    }

    /// <summary>Where fan-out is far above fan-in, He's variance is far above Glorot's.</summary>
    [Fact]
    public void The_initialiser_made_for_the_function_is_next()
    {
        Remedy remedy = SaturationRemedies.ForStart(Network(inputs: 16, Init.HeNormal, gain: 1, inputSecondMoment: 16))!;

        Assert.Equal("Init.GlorotUniform", remedy.Text);
        Assert.InRange(SaturationRemedies.WorstFraction(remedy.Network), 0, 0.1);
    }

    [Fact]
    public void Where_the_inputs_are_the_cause_nothing_is_changed_for_them()
    {
        SignalNetwork network = Network(inputs: 1024, Init.GlorotUniform, gain: 1, inputSecondMoment: 400);

        Assert.Null(SaturationRemedies.ForStart(network));
        Assert.InRange(SaturationRemedies.ForInputs(network)!.Value, 0, 0.1);
        Assert.Null(SaturationRemedies.ForInputs(network with { InputSecondMoment = 1 }));
    }

    [Fact]
    public void Logistic_layers_among_others_are_left_alone()
    {
        SignalNetwork network = Network(inputs: 256, Init.GlorotUniform, gain: 1, inputSecondMoment: 1);

        Assert.Null(SaturationRemedies.ForLogisticLayers(network));
    }

    private static SignalNetwork Network(int inputs, Init init, double gain, double inputSecondMoment) => new(
        inputSecondMoment,
        8,
        Loss.CrossEntropy,
        [
            new SignalLayer("layer1", inputs, 1024, new ActivationFunction(Activation.Tanh, 0), init, gain),
            new SignalLayer("layer2", 1024, 1024, new ActivationFunction(Activation.Sigmoid, 0), init, 1),
            new SignalLayer("output", 1024, 9, new ActivationFunction(Activation.Identity, 0), Init.GlorotUniform, 1),
        ]);
}
