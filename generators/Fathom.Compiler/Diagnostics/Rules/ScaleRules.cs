using System.Collections.Generic;
using Fathom.Compiler.Specification.Declaration;
using Fathom.Propagation;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>The gradient and the signal keep their scale over the hidden layers.</summary>
internal static class ScaleRules
{
    private static readonly Spot FirstInit = new Spot.LayerSetting(0, nameof(LayerDeclaration.Init));

    public static IEnumerable<PredictionViolation> GradientVanishes(PredictedModel model, SignalThresholds thresholds) =>
        FindingRule.Check(SignalFinding.GradientVanishes, model, thresholds, FirstInit);

    public static IEnumerable<PredictionViolation> GradientExplodes(PredictedModel model, SignalThresholds thresholds) =>
        FindingRule.Check(SignalFinding.GradientExplodes, model, thresholds, FirstInit);

    public static IEnumerable<PredictionViolation> SignalVanishes(PredictedModel model, SignalThresholds thresholds) =>
        FindingRule.Check(SignalFinding.SignalVanishes, model, thresholds, FirstInit);
}
