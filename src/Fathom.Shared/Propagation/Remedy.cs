using System;
using System.Linq;

namespace Fathom.Propagation;

/// <summary>A change of every hidden layer's initialiser or gain, and what it would make of the network.</summary>
/// <param name="Init">The initialiser; null where each keeps its own.</param>
/// <param name="Gain">The gain.</param>
/// <param name="Network">The network so changed.</param>
/// <param name="ForwardGain">The last hidden layer's activations by the first's, as <see cref="SignalPrediction.ForwardGain"/>.</param>
/// <param name="BackwardGain">The first hidden layer's gradient by the last's, as <see cref="SignalPrediction.BackwardGain"/>.</param>
internal sealed record Remedy(Init? Init, double Gain, SignalNetwork Network, double ForwardGain, double BackwardGain)
{
    /// <summary>"Init.GlorotUniform", "Init.GlorotUniform with Gain = 4" or "Gain = 1.57".</summary>
    public string Text
    {
        get
        {
            string gain = "Gain = " + PredictionText.Setting(Gain);
            return Init is null ? gain : $"Init.{Init}" + (Gain.Equals(1) ? "" : " with " + gain);
        }
    }

    public static Remedy Of(SignalNetwork network, Func<SignalLayer, Init>? init, double gain)
    {
        SignalLayer[] layers = network.Layers
            .Select((layer, index) => index == network.HiddenCount ? layer : layer with { Init = init?.Invoke(layer) ?? layer.Init, Gain = gain })
            .ToArray();
        Init? common = init is null || layers.Take(network.HiddenCount).Select(static layer => layer.Init).Distinct().Count() != 1
            ? null : layers[0].Init;
        return Measured(network with { Layers = layers }, common, gain);
    }

    /// <summary>The scales of a network as it is.</summary>
    public static Remedy Unchanged(SignalNetwork network) => Measured(network, null, 1);

    private static Remedy Measured(SignalNetwork network, Init? init, double gain)
    {
        double second = network.InputSecondMoment;
        double first = double.NaN;
        double forward = 1;
        double backward = 1;
        for (int index = 0; index < network.HiddenCount; index++)
        {
            SignalLayer layer = network.Layers[index];
            ScaleMoments moments = ScaleMoments.Of(layer.Function, layer.ForwardGain * second);
            second = moments.SecondMoment;
            first = index == 0 ? moments.Variance : first;
            forward = moments.Variance / first;

            // From the last hidden layer's gradient down: the weights above each layer, then its slopes.
            backward *= index < network.HiddenCount - 1 ? network.Layers[index + 1].BackwardGain * moments.SlopeSecondMoment : 1;
        }

        return new Remedy(init, gain, network, Math.Sqrt(forward), Math.Sqrt(backward));
    }
}
