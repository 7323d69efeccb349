using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;
using Fathom.Propagation;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>Units do not start on the flat part of their activation function, and are not driven there by logistic layers below.</summary>
internal static class SaturationRule
{
    public static IEnumerable<PredictionViolation> Check(PredictedModel model, SignalThresholds thresholds) =>
        AtStart(model, thresholds).Concat(InDepth(model, thresholds));

    private static IEnumerable<PredictionViolation> AtStart(PredictedModel model, SignalThresholds thresholds) =>
        SignalFindings.MostSaturated(model.Network, model.Prediction) is { } worst
            ? FindingRule.Check(SignalFinding.Saturated, model, thresholds, At(model, worst, nameof(LayerDeclaration.Gain)))
            : [];

    private static IEnumerable<PredictionViolation> InDepth(PredictedModel model, SignalThresholds thresholds)
    {
        int[] logistic = Enumerable.Range(0, model.Network.HiddenCount)
            .Where(index => SignalFindings.IsLogistic(model.Network.Layers[index])).ToArray();
        return logistic.Length == 0
            ? []
            : FindingRule.Check(
                SignalFinding.LogisticInDepth, model, thresholds, At(model, logistic[0], nameof(LayerDeclaration.Activation)));
    }

    private static Spot At(PredictedModel model, int layer, string setting) => new Spot.LayerSetting(model.AttributeOf(layer), setting);
}
