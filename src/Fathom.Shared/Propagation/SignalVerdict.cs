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
    public static string Statement(SignalFinding finding, SignalNetwork network, SignalPrediction prediction) => finding switch
    {
        SignalFinding.GradientVanishes or SignalFinding.GradientExplodes => Gradient(network, prediction),
        SignalFinding.SignalVanishes => Signal(network, prediction),
        SignalFinding.Saturated => Saturated(network, prediction),
        SignalFinding.LogisticInDepth => LogisticInDepth(network, prediction),
        _ => BeyondTrainableDepth(network, prediction),
    };

    private static string Gradient(SignalNetwork network, SignalPrediction prediction)
    {
        string kept = PredictionText.Number(prediction.BackwardGain);
        string found = $"The gradient's std at {First(network)} starts at {kept} of {Last(network)}'s";
        return Remedies.ForGradient(network) is { } remedy
            ? $"{found}; {remedy.Text} would keep {PredictionText.Number(remedy.BackwardGain)}" : found;
    }

    private static string Signal(SignalNetwork network, SignalPrediction prediction)
    {
        string kept = PredictionText.Number(prediction.ForwardGain);
        string found = $"The activations' std at {Last(network)} starts at {kept} of {First(network)}'s";
        return Remedies.ForSignal(network) is { } remedy
            ? $"{found}; {remedy.Text} would keep {PredictionText.Number(remedy.ForwardGain)}" : found;
    }

    private static string Saturated(SignalNetwork network, SignalPrediction prediction)
    {
        int worst = SignalFindings.MostSaturated(network, prediction)!.Value;
        string fraction = PredictionText.Percent(prediction.Layers[worst].SaturatedFraction.Value);
        string found = $"{fraction} of {network.Layers[worst].Name} starts saturated";
        if (SaturationRemedies.ForStart(network) is { } remedy)
        {
            return $"{found}; {remedy.Text} would leave {PredictionText.Percent(SaturationRemedies.WorstFraction(remedy.Network))} there";
        }

        return SaturationRemedies.ForInputs(network) is { } left
            ? $"{found}; inputs of mean square 1 would leave {PredictionText.Percent(left)} there"
            : $"{found}; a smaller Gain keeps it on the slope";
    }

    private static string LogisticInDepth(SignalNetwork network, SignalPrediction prediction)
    {
        string passed = PredictionText.Number(prediction.Layers[network.HiddenCount - 1].RootMeanSquareSingularValue);
        string found = $"{SignalFindings.LogisticLayers(network)} layers of the logistic function start at a mean of 0.5, each passing "
            + $"{passed} of the gradient's std, and the top one is soon driven to saturation at 0; Activation.Tanh, centred at 0,";
        return SaturationRemedies.ForLogisticLayers(network) is { } remedy
            ? $"{found} would keep {PredictionText.Number(remedy.BackwardGain)} of it over all layers" : $"{found} is not";
    }

    private static string BeyondTrainableDepth(SignalNetwork network, SignalPrediction prediction)
    {
        string found = $"{network.HiddenCount} hidden layers are more than the {PredictionText.Number(prediction.TrainableDepth)} that can "
            + $"be trained, 6 depth scales of {PredictionText.Number(prediction.DepthScale)} layers each";
        return DepthRemedy.Of(network, SignalPrediction.TrainableDepthScales) is { } remedy
            ? $"{found}; {remedy.Change.Text} would carry {remedy.DepthText}" : found;
    }

    private static string First(SignalNetwork network) => network.Layers[0].Name;

    private static string Last(SignalNetwork network) => network.Layers[network.HiddenCount - 1].Name;

    private static string Healthy(SignalNetwork network, SignalPrediction prediction) => network.HiddenCount < 2
        ? "Nothing to object to: with fewer than two hidden layers nothing can vanish or explode on the way."
        : $"Nothing to object to: from {Last(network)} to {First(network)} the gradient's std keeps "
            + $"{PredictionText.Number(prediction.BackwardGain)} of its scale, "
            + $"the signal's the other way {PredictionText.Number(prediction.ForwardGain)} "
            + $"(E[x^2] = {PredictionText.Number(network.InputSecondMoment)}).";
}
