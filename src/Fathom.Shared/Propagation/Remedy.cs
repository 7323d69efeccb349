using System;
using System.Linq;

namespace Fathom.Propagation;

/// <summary>A change of the hidden layers' declarations, and what is predicted of the network so changed.</summary>
/// <param name="Text">What a user is told to declare: "Init.GlorotUniform with Gain = 4".</param>
/// <param name="Network">The network so changed.</param>
/// <param name="Prediction">Its numbers.</param>
internal sealed record Remedy(string Text, SignalNetwork Network, SignalPrediction Prediction)
{
    /// <summary>The change of every hidden layer; null where it changes nothing.</summary>
    /// <param name="network">The network.</param>
    /// <param name="change">The change.</param>
    /// <param name="gains">What it is called where it leaves gains that differ.</param>
    public static Remedy? Of(
        SignalNetwork network, Func<SignalLayer, SignalLayer> change, string gains = "the gain made for each activation")
    {
        SignalLayer[] layers = network.Layers.Select((layer, index) => index == network.HiddenCount ? layer : change(layer)).ToArray();
        if (layers.SequenceEqual(network.Layers))
        {
            return null;
        }

        SignalNetwork changed = network with { Layers = layers };
        return new Remedy(Describe(network, changed, gains), changed, SignalPredictor.Numbers(changed));
    }

    private static string Describe(SignalNetwork before, SignalNetwork after, string gains)
    {
        SignalLayer[] hidden = after.Layers.Take(after.HiddenCount).ToArray();
        SignalLayer first = hidden[0];
        bool hasOneGain = hidden.All(layer => layer.Gain.Equals(first.Gain));
        string gain = PredictionText.Gain(first.Gain);
        if (!first.Function.Equals(before.Layers[0].Function))
        {
            return $"Activation.{first.Function.Kind}" + (first.Gain.Equals(1) ? "" : " with " + gain);
        }

        if (hidden.Zip(before.Layers, static (then, now) => then.Init == now.Init).All(static isKept => isKept))
        {
            return hasOneGain ? gain : gains;
        }

        string init = hidden.All(layer => layer.Init == first.Init) ? $"Init.{first.Init}" : "the initialiser made for each activation";
        return init + (hasOneGain && !first.Gain.Equals(1) ? " with " + gain : "");
    }
}
