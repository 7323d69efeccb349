using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>
/// Nine hidden layers of activation functions whose slope grows with the sum, 256 units each, with the initialiser that they get by
/// default: what such layers stray by adds up most, and sixty random architectures hold few of them.
/// </summary>
public sealed class BentNetworksTests
{
    // The limit of all wide networks. 200 seeds leave a standard error of 2.5 % at most.
    private const double Limit = 0.1;
    private const int Seeds = 200;

    public static TheoryData<Activation, double> Bent => new()
    {
        { Activation.GELU, 1 },
        { Activation.SiLU, 1.1 },
    };

    [Theory]
    [MemberData(nameof(Bent))]
    public void Every_standard_deviation_is_within_a_tenth(Activation activation, double gain)
    {
        MeasuredNetwork measured = MeasuredNetwork.Of(number: 900, Network(activation, hidden: 9, gain), Seeds);

        Assert.All(measured.Deviations, static comparison => Assert.InRange(Math.Abs(comparison.RelativeError), 0, Limit));
    }

    /// <summary>Of sixteen such layers the mean square is that of a few networks, five times the others': no prediction is better.</summary>
    [Fact]
    public void Means_that_a_few_networks_make_are_not_predicted() => Assert.Contains(
        "what they stray by outgrows the theory",
        SignalPredictor.Predict(Network(Activation.GELU, hidden: 16, gain: 1)).NotPredictedBecause,
        StringComparison.Ordinal);

    /// <summary>Rectifiers have no bend to speak of; in thirty layers of them the scale of single networks still goes astray.</summary>
    [Fact]
    public void Scales_that_are_a_matter_of_chance_are_not_predicted() => Assert.Contains(
        "is a matter of chance",
        SignalPredictor.Predict(Network(Activation.ReLU, hidden: 30, gain: 1)).NotPredictedBecause,
        StringComparison.Ordinal);

    private static SignalNetwork Network(Activation activation, int hidden, double gain)
    {
        const int Units = 256;
        IEnumerable<SignalLayer> layers = Enumerable.Range(1, hidden).Select(number => new SignalLayer(
            $"layer{number}", Units, Units, new ActivationFunction(activation, 0), SuitableInit.Of(activation), gain));
        var output = new SignalLayer(
            "output", Units, 10, new ActivationFunction(Activation.Identity, 0), SuitableInit.Of(Activation.Identity), 1);
        return new SignalNetwork(1, 32, Loss.CrossEntropy, [.. layers, output]);
    }
}
