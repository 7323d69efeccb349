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
            int? layer = finding switch
            {
                SignalFinding.Saturated => SignalFindings.MostSaturated(model.Network, model.Prediction),
                SignalFinding.LogisticInDepth => Enumerable.Range(0, model.Network.HiddenCount)
                    .First(index => model.Network.Layers[index].Function.Kind == Activation.Sigmoid),
                _ => null,
            };
            if (layer is { } index)
            {
                string setting = finding == SignalFinding.Saturated ? nameof(LayerDeclaration.Gain) : nameof(LayerDeclaration.Activation);
                yield return new PredictionViolation(
                    Violation.At(
                        new Spot.LayerSetting(model.AttributeOf(index), setting),
                        SignalVerdict.Statement(finding, model.Network, model.Prediction),
                        PredictionText.Number(model.Network.InputSecondMoment)),
                    Remedy: null);
            }
        }
    }
}
