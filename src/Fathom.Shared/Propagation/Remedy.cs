using System;
using System.Linq;

namespace Fathom.Propagation;

/// <summary>A change of the hidden layers' declarations, and what is predicted of the network so changed.</summary>
/// <param name="Text">What a user is told to declare: "Init.GlorotUniform with Gain = 4".</param>
/// <param name="Network">The network so changed.</param>
/// <param name="Prediction">Its numbers.</param>
internal sealed record Remedy(string Text, SignalNetwork Network, SignalPrediction Prediction)
{
    private const string OnLogisticLayers = " on the logistic layers";

    /// <summary>The same with the layers it is for.</summary>
    public string TextWithLayers => Text.EndsWith(OnLogisticLayers, StringComparison.Ordinal) ? Text : Text + " for the hidden layers";

    /// <summary>The change of every hidden layer; null where it changes nothing.</summary>
    /// <param name="network">The network.</param>
    /// <param name="change">The change.</param>
    /// <param name="gains">What it is called where it leaves gains that differ; null to say what they are.</param>
    public static Remedy? Of(SignalNetwork network, Func<SignalLayer, SignalLayer> change, string? gains = null)
    {
        SignalLayer[] layers = network.Layers.Select((layer, index) => index == network.HiddenCount ? layer : change(layer)).ToArray();
        if (layers.SequenceEqual(network.Layers))
        {
            return null;
        }

        SignalNetwork changed = network with { Layers = layers };
        return new Remedy(Describe(network, changed, gains), changed, SignalPredictor.Numbers(changed));
    }

    private static string Describe(SignalNetwork before, SignalNetwork after, string? gains)
    {
        SignalLayer[] hidden = after.Layers.Take(after.HiddenCount).ToArray();
        SignalLayer first = hidden[0];
        string gain = Gain(hidden, gains);
        string more = hidden.All(static layer => layer.Gain.Equals(1)) ? "" : " with " + gain;
        bool keepsInits = hidden.Zip(before.Layers, static (then, now) => then.Init == now.Init).All(static isKept => isKept);
        string init = hidden.All(layer => layer.Init == first.Init) ? $"Init.{first.Init}" : "the initialiser made for each activation";
        if (!first.Function.Equals(before.FirstHidden.Function))
        {
            return $"Activation.{first.Function.Kind}" + (keepsInits ? "" : " with " + init) + more;
        }

        return keepsInits ? gain : init + more;
    }

    private static string Gain(SignalLayer[] hidden, string? gains)
    {
        double first = hidden[0].Gain;
        if (hidden.All(layer => layer.Gain.Equals(first)))
        {
            return PredictionText.Gain(first);
        }

        // What is made for the functions differs in this alone.
        double logistic = hidden.FirstOrDefault(SignalFindings.IsLogistic)?.Gain ?? 1;
        bool isOfLogistic = hidden.All(layer => layer.Gain.Equals(SignalFindings.IsLogistic(layer) ? logistic : 1));
        return gains ?? (isOfLogistic ? PredictionText.Gain(logistic) + OnLogisticLayers : "the gain made for each activation");
    }
}
