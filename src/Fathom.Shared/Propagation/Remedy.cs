using System;
using System.Linq;

namespace Fathom.Propagation;

/// <summary>A change of every hidden layer's initialiser or gain, and what it would make of the network.</summary>
/// <param name="Init">The initialiser; null where each keeps its own.</param>
/// <param name="Gain">The gain.</param>
/// <param name="Network">The network so changed.</param>
/// <param name="Pass">Its maps.</param>
internal sealed record Remedy(Init? Init, double Gain, SignalNetwork Network, SignalPass Pass)
{
    /// <summary>The first hidden layer's gradient by the last's, as <see cref="SignalPrediction.BackwardGain"/>.</summary>
    public double BackwardGain => Math.Sqrt(Pass.States[0].GradientSecondMoment / Pass.States[Network.HiddenCount - 1].GradientSecondMoment);

    /// <summary>The last hidden layer's activations by the first's, as <see cref="SignalPrediction.ForwardGain"/>.</summary>
    public double ForwardGain => Math.Sqrt(Pass.States[Network.HiddenCount - 1].Moments.Variance / Pass.States[0].Moments.Variance);

    /// <summary>"Init.GlorotUniform", "Init.GlorotUniform with Gain = 4" or "Gain = 1.57".</summary>
    public string Text
    {
        get
        {
            string gain = "Gain = " + PredictionText.Number(Gain).TrimEnd('0').TrimEnd('.');
            return Init is null ? gain : $"Init.{Init}" + (Gain.Equals(1) ? "" : " with " + gain);
        }
    }

    public static Remedy Of(SignalNetwork network, Func<SignalLayer, Init>? init, double gain)
    {
        SignalLayer[] layers = network.Layers
            .Select((layer, index) => index == network.HiddenCount ? layer : layer with { Init = init?.Invoke(layer) ?? layer.Init, Gain = gain })
            .ToArray();
        SignalNetwork changed = network with { Layers = layers };
        Init? common = init is null || layers.Take(network.HiddenCount).Select(static layer => layer.Init).Distinct().Count() != 1
            ? null : layers[0].Init;
        return new Remedy(common, gain, changed, SignalPass.Of(changed));
    }
}
