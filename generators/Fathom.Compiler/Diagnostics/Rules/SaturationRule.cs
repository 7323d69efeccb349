using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;
using Fathom.Propagation;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>Units do not start on the flat part of their activation function, and are not driven there by logistic layers below.</summary>
internal static class SaturationRule
{
    public static IEnumerable<PredictionViolation> Check(PredictedModel model, SignalThresholds thresholds)
    {
        foreach (SignalFinding finding in SignalFindings.Of(model.Network, model.Prediction, thresholds))
        {
            if (finding == SignalFinding.Saturated)
            {
                int worst = SignalFindings.MostSaturated(model.Network, model.Prediction)!.Value;
                yield return At(model, finding, worst, nameof(LayerDeclaration.Gain), ForStart(model, worst));
            }

            if (finding == SignalFinding.LogisticInDepth)
            {
                int first = Enumerable.Range(0, model.Network.HiddenCount)
                    .First(index => model.Network.Layers[index].Function.Kind == Activation.Sigmoid);
                yield return At(model, finding, first, nameof(LayerDeclaration.Activation), ForLogisticLayers(model));
            }
        }
    }

    private static PredictionViolation At(
        PredictedModel model, SignalFinding finding, int layer, string setting, RemedyProposal? remedy) => new(
        Violation.At(
            new Spot.LayerSetting(model.AttributeOf(layer), setting),
            SignalVerdict.Statement(finding, model.Network, model.Prediction),
            PredictionText.Number(model.Network.InputSecondMoment)),
        remedy);

    private static RemedyProposal? ForStart(PredictedModel model, int worst)
    {
        if (SaturationRemedies.ForStart(model.Network) is not { } remedy)
        {
            return null;
        }

        string now = PredictionText.Percent(model.Prediction.Layers[worst].SaturatedFraction.Value);
        string then = PredictionText.Percent(SaturationRemedies.WorstFraction(remedy.Network));
        return RemedyProposal.ForHiddenLayers(model, remedy, $"{then} of a layer starts saturated instead of {now}");
    }

    private static RemedyProposal? ForLogisticLayers(PredictedModel model) =>
        SaturationRemedies.ForLogisticLayers(model.Network) is { } remedy
            ? RemedyProposal.ForHiddenLayers(
                model,
                remedy,
                $"the gradient keeps {PredictionText.Number(remedy.BackwardGain)} "
                    + $"instead of {PredictionText.Number(model.Prediction.BackwardGain)}")
            : null;
}
