using System.Collections.Generic;
using Fathom.Compiler.Specification.Declaration;
using Fathom.Propagation;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>The network is no deeper than information travels in it.</summary>
internal static class TrainableDepthRule
{
    public static IEnumerable<PredictionViolation> Check(PredictedModel model, SignalThresholds thresholds) =>
        model.Network.HiddenCount == 0
            ? []
            : FindingRule.Check(
                SignalFinding.BeyondTrainableDepth,
                model,
                thresholds,
                new Spot.LayerSetting(model.AttributeOf(model.Network.HiddenCount - 1), nameof(LayerDeclaration.Repeat)));
}
