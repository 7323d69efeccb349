using System;
using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;
using Fathom.Numerics;
using Fathom.Propagation;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>
/// A hidden layer's initialiser keeps the gradient's scale about as well as the one derived for its activation function would: He's for
/// rectifiers, Glorot's otherwise, with a gain of 4 for the logistic function.
/// </summary>
internal static class UnsuitableInitRule
{
    // What the other initialiser has to take away of the change, in logarithms.
    private const double WorthwhilePart = 0.5;

    public static IEnumerable<PredictionViolation> Check(PredictedModel model, SignalThresholds thresholds)
    {
        int layer = 0;
        for (int attribute = 0; attribute < model.Declaration.Layers.Count && layer < model.Network.HiddenCount; attribute++)
        {
            // Of repeated layers the first may have another fan-in, so the second speaks for them.
            int repeat = Math.Min(model.Declaration.Layers[attribute].Repeat, model.Network.HiddenCount - layer);
            if (Judge(model, thresholds, attribute, repeat > 1 ? layer + 1 : layer) is { } violation)
            {
                yield return violation;
            }

            layer += repeat;
        }
    }

    private static PredictionViolation? Judge(PredictedModel model, SignalThresholds thresholds, int attribute, int index)
    {
        SignalLayer declared = model.Network.Layers[index];
        SignalLayer suitable = Suitable(declared);
        double second = index == 0
            ? model.Network.InputSecondMoment
            : ScaleMoments.Of(
                model.Network.Layers[index - 1].Function, model.Prediction.Layers[index - 1].PreActivationSecondMoment).SecondMoment;
        double now = Passed(declared, second);
        double then = Passed(suitable, second);
        double change = Math.Sqrt(suitable.WeightVariance / declared.WeightVariance);
        bool isUnsuitable = KeptScale.Change(now) >= thresholds.LayerChange
            && Math.Abs(PortableMath.Log(then)) <= WorthwhilePart * Math.Abs(PortableMath.Log(now))

            // Fans far apart make initialisers alike that differ by a square layer's root of 2.
            && KeptScale.Change(change) >= thresholds.LayerChange;
        if (!isUnsuitable || Remedied(model, attribute) is not { } remedy
            || !new RemedySearch(model.Network, model.Prediction, thresholds, SearchEffort.Initialisers).BringsNothingNew(remedy))
        {
            return null;
        }

        string stated = declared.Gain.Equals(1) ? "" : " and Gain = " + PredictionText.Declared(declared.Gain);
        string numbers = PredictionText.Number(then);
        string passed = PredictionText.Number(now);
        return new PredictionViolation(
            Violation.At(
                new Spot.LayerSetting(attribute, nameof(LayerDeclaration.Init)),
                $"A square layer of {declared.Function.Kind} with Init.{declared.Init}{stated} passes {passed} of the gradient's std; "
                    + $"{Text(declared, suitable)} would pass {numbers}",
                PredictionText.Number(model.Network.InputSecondMoment)),
            RemedyProposal.Of(
                model, remedy, $"Use {Text(declared, suitable)}: a square layer passes {numbers} of the gradient instead of {passed}"));
    }

    // The layers of one [Dense] alone.
    private static Remedy? Remedied(PredictedModel model, int attribute)
    {
        SignalLayer[] layers = model.Network.Layers.Where((_, index) => model.AttributeOf(index) == attribute).ToArray();
        return Remedy.Of(model.Network, layer => layers.Contains(layer) ? Suitable(layer) : layer);
    }

    private static string Text(SignalLayer declared, SignalLayer suitable)
    {
        string gain = PredictionText.Gain(suitable.Gain);
        return suitable.Init == declared.Init ? gain
            : $"Init.{suitable.Init}" + (suitable.Gain.Equals(1) ? "" : " with " + gain);
    }

    private static SignalLayer Suitable(SignalLayer layer)
    {
        Activation kind = layer.Function.Kind;
        if (layer.Init == Init.Orthogonal)
        {
            double gain = kind == Activation.Sigmoid ? SuitableInit.LogisticGain : SuitableInit.IsRectifier(kind) ? 1.41 : 1;
            return layer with { Gain = gain };
        }

        return SuitableInit.On(layer);
    }

    // What a square layer multiplies the gradient's standard deviation by, fed with inputs of this mean square.
    private static double Passed(SignalLayer layer, double second)
    {
        double gain = WeightVariance.Of(layer.Init, inputs: 1, units: 1, layer.Gain);
        return Math.Sqrt(gain * ActivationMoments.Of(layer.Function, gain * second).SlopeSecondMoment);
    }
}
