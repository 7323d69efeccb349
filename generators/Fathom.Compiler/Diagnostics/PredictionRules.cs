using Fathom.Compiler.Diagnostics.Rules;

namespace Fathom.Compiler.Diagnostics;

/// <summary>All rules of predictions.</summary>
internal static class PredictionRules
{
    public static readonly PredictionRule GradientVanishes = new(Descriptors.GradientVanishes, ScaleRules.GradientVanishes);
    public static readonly PredictionRule GradientExplodes = new(Descriptors.GradientExplodes, ScaleRules.GradientExplodes);
    public static readonly PredictionRule SignalVanishes = new(Descriptors.SignalVanishes, ScaleRules.SignalVanishes);
    public static readonly PredictionRule SaturatedAtStart = new(Descriptors.SaturatedAtStart, SaturationRule.Check);
    public static readonly PredictionRule BeyondTrainableDepth = new(Descriptors.BeyondTrainableDepth, TrainableDepthRule.Check);
    public static readonly PredictionRule UnsuitableInit = new(Descriptors.UnsuitableInit, UnsuitableInitRule.Check);
}
