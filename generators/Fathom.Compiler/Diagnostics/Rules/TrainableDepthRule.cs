using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;
using Fathom.Propagation;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>The network is no deeper than information travels in it.</summary>
internal static class TrainableDepthRule
{
    public static IEnumerable<PredictionViolation> Check(PredictedModel model, SignalThresholds thresholds)
    {
        if (SignalFindings.Of(model.Network, model.Prediction, thresholds).Contains(SignalFinding.BeyondTrainableDepth))
        {
            DepthRemedy? remedy = DepthRemedy.Of(model.Network, thresholds.DepthScales);
            yield return new PredictionViolation(
                Violation.At(
                    new Spot.LayerSetting(model.AttributeOf(model.Network.HiddenCount - 1), nameof(LayerDeclaration.Repeat)),
                    SignalVerdict.Statement(SignalFinding.BeyondTrainableDepth, model.Network, model.Prediction),
                    PredictionText.Number(model.Network.InputSecondMoment)),
                remedy is null
                    ? null
                    : RemedyProposal.ForHiddenLayers(
                        model,
                        remedy.Change,
                        $"{remedy.DepthText} can be trained instead of "
                            + PredictionText.Number(thresholds.DepthScales * model.Prediction.DepthScale)));
        }
    }
}
