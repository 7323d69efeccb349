using System.Linq;

namespace Fathom.Propagation;

/// <summary>The sentence that a prediction comes to.</summary>
internal static class SignalVerdict
{
    public static string Of(SignalNetwork network, SignalPrediction prediction)
    {
        SignalFinding[] findings = SignalFindings.Of(network, prediction, SignalThresholds.Default).ToArray();
        string sentence = findings.Length == 0
            ? Healthy(network, prediction)
            : Diagnoses.Of(findings[0], network, prediction, SignalThresholds.Default, SearchEffort.Initialisers).Statement;
        return $"{sentence} (E[x^2] = {PredictionText.Number(network.InputSecondMoment)}).";
    }

    private static string Healthy(SignalNetwork network, SignalPrediction prediction) => network.HiddenCount < 2
        ? "With fewer than two hidden layers no scale is lost on the way"
        : $"Scales are kept: from {network.Layers[network.HiddenCount - 1].Name} to {network.Layers[0].Name} the gradient's std keeps "
            + $"{PredictionText.Number(prediction.BackwardGain)} of its own, the signal's the other way "
            + PredictionText.Number(prediction.ForwardGain);
}
