using System.Linq;

namespace Fathom.Propagation;

/// <summary>The sentence that a prediction comes to, and its parts, which the diagnostics say too.</summary>
internal static class SignalVerdict
{
    public static string Of(SignalNetwork network, SignalPrediction prediction)
    {
        SignalFinding[] findings = SignalFindings.Of(network, prediction, SignalThresholds.Default).ToArray();
        return findings.Length == 0 ? Healthy(network, prediction) : Text(findings[0], network, prediction);
    }

    private static string Text(SignalFinding finding, SignalNetwork network, SignalPrediction prediction) =>
        $"{Statement(finding, network, prediction)} (E[x^2] = {PredictionText.Number(network.InputSecondMoment)}).";

    /// <summary>One finding with its remedy, as a sentence without its full stop.</summary>
    public static string Statement(SignalFinding finding, SignalNetwork network, SignalPrediction prediction)
    {
        string first = network.Layers[0].Name;
        string last = network.Layers[network.HiddenCount - 1].Name;
        switch (finding)
        {
            case SignalFinding.GradientVanishes:
            case SignalFinding.GradientExplodes:
                Remedy? gradient = Remedies.ForGradient(network);
                return $"The gradient's std at {first} starts at {PredictionText.Number(prediction.BackwardGain)} of {last}'s"
                    + (gradient is null ? "" : $"; {gradient.Text} would keep {PredictionText.Number(gradient.BackwardGain)}");
            case SignalFinding.SignalVanishes:
                Remedy? signal = Remedies.ForSignal(network);
                return $"The activations' std at {last} starts at {PredictionText.Number(prediction.ForwardGain)} of {first}'s"
                    + (signal is null ? "" : $"; {signal.Text} would keep {PredictionText.Number(signal.ForwardGain)}");
            case SignalFinding.Saturated:
                int worst = SignalFindings.MostSaturated(network, prediction)!.Value;
                return $"{PredictionText.Percent(prediction.Layers[worst].SaturatedFraction.Value)} of {network.Layers[worst].Name} starts saturated"
                    + Unsaturated(network);
            case SignalFinding.LogisticInDepth:
                return $"{SignalFindings.LogisticLayers(network)} layers of the logistic function start at a mean of 0.5, each passing "
                    + $"{PredictionText.Number(prediction.Layers[network.HiddenCount - 1].RootMeanSquareSingularValue)} of the gradient's std, and the top one "
                    + "is soon driven to saturation at 0; Activation.Tanh, centred at 0,"
                    + (SaturationRemedies.ForLogisticLayers(network) is { } centred
                        ? $" would keep {PredictionText.Number(centred.BackwardGain)} of it over all layers" : " is not");
            default:
                return $"{network.HiddenCount} hidden layers are more than the {PredictionText.Number(prediction.TrainableDepth)} that can be trained, "
                    + $"6 depth scales of {PredictionText.Number(prediction.DepthScale)} layers each"
                    + (DepthRemedy.Of(network, SignalPrediction.TrainableDepthScales) is { } deeper
                        ? $"; {deeper.Change.Text} would carry {deeper.DepthText}" : "");
        }
    }

    private static string Unsaturated(SignalNetwork network)
    {
        if (SaturationRemedies.ForStart(network) is { } remedy)
        {
            return $"; {remedy.Text} would leave {PredictionText.Percent(SaturationRemedies.WorstFraction(remedy.Network))} there";
        }

        return SaturationRemedies.ForInputs(network) is { } left
            ? $"; inputs of mean square 1 would leave {PredictionText.Percent(left)} there"
            : "; a smaller Gain keeps it on the slope";
    }

    private static string Healthy(SignalNetwork network, SignalPrediction prediction) => network.HiddenCount < 2
        ? "Nothing to object to: with fewer than two hidden layers nothing can vanish or explode on the way."
        : $"Nothing to object to: from {network.Layers[network.HiddenCount - 1].Name} to {network.Layers[0].Name} the gradient's std keeps "
            + $"{PredictionText.Number(prediction.BackwardGain)} of its scale, the signal's the other way {PredictionText.Number(prediction.ForwardGain)} "
            + $"(E[x^2] = {PredictionText.Number(network.InputSecondMoment)}).";
}
