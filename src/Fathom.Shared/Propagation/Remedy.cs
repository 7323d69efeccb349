using System;
using System.Linq;

namespace Fathom.Propagation;

/// <summary>A change of every hidden layer's activation function, initialiser or gain, and what it would make of the network.</summary>
/// <param name="Activation">The activation function; null where each keeps its own.</param>
/// <param name="Init">The initialiser; null where each keeps its own.</param>
/// <param name="Gain">The gain.</param>
/// <param name="Network">The network so changed.</param>
/// <param name="ForwardGain">The last hidden layer's activations by the first's, as <see cref="SignalPrediction.ForwardGain"/>.</param>
/// <param name="BackwardGain">The first hidden layer's gradient by the last's, as <see cref="SignalPrediction.BackwardGain"/>.</param>
internal sealed record Remedy(
    Activation? Activation, Init? Init, double Gain, SignalNetwork Network, double ForwardGain, double BackwardGain)
{
    /// <summary>"Activation.Tanh", "Init.GlorotUniform", "Init.GlorotUniform with Gain = 4" or "Gain = 1.57".</summary>
    public string Text
    {
        get
        {
            string gain = "Gain = " + PredictionText.Setting(Gain);
            string? change = Activation is not null ? $"Activation.{Activation}" : Init is not null ? $"Init.{Init}" : null;
            return change is null ? gain : change + (Gain.Equals(1) ? "" : " with " + gain);
        }
    }

    public static Remedy Of(SignalNetwork network, Func<SignalLayer, Init>? init, double gain)
    {
        SignalLayer[] layers = network.Layers
            .Select((layer, index) => index == network.HiddenCount
                ? layer : layer with { Init = init?.Invoke(layer) ?? layer.Init, Gain = gain })
            .ToArray();

        // Named where it is one for all and not what they have already.
        SignalLayer[] hidden = layers.Take(network.HiddenCount).ToArray();
        bool isCommon = hidden.All(layer => layer.Init == hidden[0].Init);
        bool isNew = hidden.Zip(network.Layers, static (then, now) => then.Init != now.Init).Any(static differs => differs);
        Init? common = isCommon && isNew ? hidden[0].Init : null;
        return Measured(network with { Layers = layers }, null, common, gain);
    }

    /// <summary>Another activation function, on which no gain is left.</summary>
    public static Remedy Of(SignalNetwork network, Activation activation)
    {
        SignalLayer[] layers = network.Layers
            .Select((layer, index) => index == network.HiddenCount
                ? layer : layer with { Function = new ActivationFunction(activation, 0), Gain = 1 })
            .ToArray();
        return Measured(network with { Layers = layers }, activation, null, 1);
    }

    /// <summary>The scales of a network as it is.</summary>
    public static Remedy Unchanged(SignalNetwork network) => Measured(network, null, null, 1);

    private static Remedy Measured(SignalNetwork network, Activation? activation, Init? init, double gain)
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

        return new Remedy(activation, init, gain, network, Math.Sqrt(forward), Math.Sqrt(backward));
    }
}
