using System.Collections.Generic;
using System.Linq;

namespace Fathom.Propagation;

/// <summary>What a prediction shows, judged by thresholds.</summary>
internal static class SignalFindings
{
    /// <summary>The findings, the gravest first; none without a prediction.</summary>
    public static IEnumerable<SignalFinding> Of(SignalNetwork network, SignalPrediction prediction, SignalThresholds thresholds)
    {
        if (prediction.NotPredictedBecause is not null)
        {
            yield break;
        }

        if (MostSaturated(network, prediction) is { } worst
            && prediction.Layers[worst].SaturatedFraction.Value >= thresholds.SaturatedFraction)
        {
            yield return SignalFinding.Saturated;
        }

        // Comparisons with NaN, of networks with fewer than two hidden layers, are false.
        double gradient = KeptScale.OfGradient(network, prediction);
        if (gradient <= 1 / thresholds.GradientChange)
        {
            yield return SignalFinding.GradientVanishes;
        }

        if (gradient >= thresholds.GradientChange)
        {
            yield return SignalFinding.GradientExplodes;
        }

        if (KeptScale.OfSignal(network, prediction) <= 1 / thresholds.SignalChange)
        {
            yield return SignalFinding.SignalVanishes;
        }

        if (LogisticLayers(network) >= thresholds.LogisticLayers)
        {
            yield return SignalFinding.LogisticInDepth;
        }

        if (network.HiddenCount > thresholds.DepthScales * prediction.DepthScale)
        {
            yield return SignalFinding.BeyondTrainableDepth;
        }
    }

    /// <summary>The hidden layer of a bounded activation function with the largest saturated fraction; null without one.</summary>
    public static int? MostSaturated(SignalNetwork network, SignalPrediction prediction)
    {
        if (prediction.NotPredictedBecause is not null)
        {
            return null;
        }

        int? worst = null;
        for (int index = 0; index < network.HiddenCount; index++)
        {
            double fraction = prediction.Layers[index].SaturatedFraction.Value;
            if (IsBounded(network.Layers[index].Function.Kind)
                && (worst is null || fraction > prediction.Layers[worst.Value].SaturatedFraction.Value))
            {
                worst = index;
            }
        }

        return worst;
    }

    /// <summary>That layer's fraction; 0 without one, NaN without a prediction.</summary>
    public static double SaturatedFraction(SignalNetwork network, SignalPrediction prediction) =>
        prediction.NotPredictedBecause is not null ? double.NaN
        : MostSaturated(network, prediction) is { } worst ? prediction.Layers[worst].SaturatedFraction.Value : 0;

    /// <summary>Hidden layers of the logistic function.</summary>
    public static int LogisticLayers(SignalNetwork network) => network.Layers.Take(network.HiddenCount).Count(IsLogistic);

    /// <summary>Whether an activation function is flat at both ends.</summary>
    public static bool IsBounded(Activation activation) =>
        activation is Activation.Tanh or Activation.Sigmoid or Activation.Softsign or Activation.HardTanh;

    public static bool IsLogistic(SignalLayer layer) => layer.Function.Kind == Activation.Sigmoid;
}
