using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;
using Fathom.Propagation;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>The gradient and the signal keep their scale over the hidden layers.</summary>
internal static class ScaleRules
{
    public static IEnumerable<PredictionViolation> GradientVanishes(PredictedModel model, SignalThresholds thresholds) =>
        Gradient(model, thresholds, SignalFinding.GradientVanishes);

    public static IEnumerable<PredictionViolation> GradientExplodes(PredictedModel model, SignalThresholds thresholds) =>
        Gradient(model, thresholds, SignalFinding.GradientExplodes);

    public static IEnumerable<PredictionViolation> SignalVanishes(PredictedModel model, SignalThresholds thresholds)
    {
        if (IsFound(model, thresholds, SignalFinding.SignalVanishes))
        {
            Remedy? remedy = Remedies.ForSignal(model.Network);
            string kept = remedy is null ? "" : $"the signal keeps {PredictionText.Number(remedy.ForwardGain)}";
            string preview = $"{kept} instead of {PredictionText.Number(model.Prediction.ForwardGain)}";
            yield return At(model, SignalFinding.SignalVanishes, remedy, preview);
        }
    }

    private static IEnumerable<PredictionViolation> Gradient(PredictedModel model, SignalThresholds thresholds, SignalFinding finding)
    {
        if (IsFound(model, thresholds, finding))
        {
            Remedy? remedy = Remedies.ForGradient(model.Network);
            string kept = remedy is null ? "" : $"the gradient keeps {PredictionText.Number(remedy.BackwardGain)}";
            yield return At(model, finding, remedy, $"{kept} instead of {PredictionText.Number(model.Prediction.BackwardGain)}");
        }
    }

    private static bool IsFound(PredictedModel model, SignalThresholds thresholds, SignalFinding finding) =>
        SignalFindings.Of(model.Network, model.Prediction, thresholds).Contains(finding);

    private static PredictionViolation At(PredictedModel model, SignalFinding finding, Remedy? remedy, string preview) => new(
        Violation.At(
            new Spot.LayerSetting(0, nameof(LayerDeclaration.Init)),
            SignalVerdict.Statement(finding, model.Network, model.Prediction),
            PredictionText.Number(model.Network.InputSecondMoment)),
        remedy is null ? null : RemedyProposal.ForHiddenLayers(model, remedy, preview));
}
