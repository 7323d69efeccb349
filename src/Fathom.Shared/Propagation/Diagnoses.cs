using System;
using System.Linq;

namespace Fathom.Propagation;

/// <summary>Puts findings into words, for the verdict and for the diagnostics alike.</summary>
internal static class Diagnoses
{
    public static Diagnosis Of(
        SignalFinding finding, SignalNetwork network, SignalPrediction prediction, SignalThresholds thresholds, RemedySearch search)
    {
        ScaleMeasure measure = KeptScale.GradientMeasure(network, prediction);
        return finding switch
        {
            SignalFinding.GradientVanishes or SignalFinding.GradientExplodes => Scale(
                finding,
                network,
                prediction,
                search,
                (changed, numbers) => KeptScale.OfGradient(changed, numbers, measure),
                "the gradient",
                kept => $"The gradient's {KeptScale.Word(measure)} at {First(network)} starts at {kept} of {Last(network)}'s"),
            SignalFinding.SignalVanishes => Scale(
                finding,
                network,
                prediction,
                search,
                KeptScale.OfSignal,
                "the signal",
                kept => $"The activations' std at {Last(network)} starts at {kept} of {First(network)}'s"),
            SignalFinding.Saturated => Saturated(network, prediction, search),
            SignalFinding.LogisticInDepth => LogisticInDepth(network, prediction, search, measure),
            _ => BeyondTrainableDepth(network, prediction, thresholds, search),
        };
    }

    private static Diagnosis Scale(
        SignalFinding finding,
        SignalNetwork network,
        SignalPrediction prediction,
        RemedySearch search,
        Func<SignalNetwork, SignalPrediction, double> scale,
        string subject,
        Func<string, string> state)
    {
        string now = PredictionText.Number(scale(network, prediction));
        string found = state(now);
        if (search.ForScale(finding) is not { } remedy)
        {
            return new(found, null, "");
        }

        string then = PredictionText.Number(scale(remedy.Network, remedy.Prediction));
        return new($"{found}; {remedy.Text} would keep {then}", remedy, $"{subject} keeps {then} instead of {now}");
    }

    private static Diagnosis Saturated(SignalNetwork network, SignalPrediction prediction, RemedySearch search)
    {
        int worst = SignalFindings.MostSaturated(network, prediction)!.Value;
        double fraction = prediction.Layers[worst].SaturatedFraction.Value;
        string now = PredictionText.Percent(fraction);
        string found = $"{now} of {network.Layers[worst].Name} starts saturated";
        if (search.ForSaturation(fraction) is { } remedy)
        {
            string then = PredictionText.Percent(SignalFindings.SaturatedFraction(remedy.Network, remedy.Prediction));
            return new($"{found}; {remedy.Text} would leave {then} there", remedy, $"{then} of a layer starts saturated instead of {now}");
        }

        return network.InputSecondMoment > 1 && WithUnitInputs(network) is var left && left < fraction
            ? new($"{found}; inputs of mean square 1 would leave {PredictionText.Percent(left)} there", null, "")
            : new($"{found}; a smaller Gain keeps it on the slope", null, "");
    }

    private static double WithUnitInputs(SignalNetwork network)
    {
        SignalNetwork scaled = network with { InputSecondMoment = 1 };
        return SignalFindings.SaturatedFraction(scaled, SignalPredictor.Numbers(scaled));
    }

    private static Diagnosis LogisticInDepth(
        SignalNetwork network, SignalPrediction prediction, RemedySearch search, ScaleMeasure measure)
    {
        int count = SignalFindings.LogisticLayers(network);
        int top = Enumerable.Range(0, network.HiddenCount).Last(index => SignalFindings.IsLogistic(network.Layers[index]));
        SignalLayer layer = network.Layers[top];
        double slopes = ScaleMoments.Of(layer.Function, prediction.Layers[top].PreActivationSecondMoment).SlopeSecondMoment;

        // Of the norm E[f'^2] passes n Var[w] over the inputs, of the std over the units: the same where a layer is square.
        double gain = measure == ScaleMeasure.Norm ? layer.ForwardGain : layer.BackwardGain;
        string passed = PredictionText.Number(Math.Sqrt(gain * slopes));
        string start = count == 1 ? "1 layer of the logistic function starts" : $"{count} layers of the logistic function start";
        Remedy? remedy = search.ForLogisticLayers();
        string found = $"{start} at a mean of 0.5; the last passes {passed} of the gradient's {KeptScale.Word(measure)} "
            + $"and is soon driven to saturation at 0; {remedy?.Text ?? RemedySearch.Centred}, centred at 0,";
        if (remedy is null)
        {
            return new($"{found} is not", null, "");
        }

        double kept = KeptScale.OfGradient(network, prediction, measure);
        string then = PredictionText.Number(KeptScale.OfGradient(remedy.Network, remedy.Prediction, measure));
        return double.IsNaN(kept)
            ? new($"{found} is not", remedy, "its activations are centred at 0")
            : new(
                $"{found} would keep {then} of it over all layers",
                remedy,
                $"the gradient keeps {then} instead of {PredictionText.Number(kept)}");
    }

    private static Diagnosis BeyondTrainableDepth(
        SignalNetwork network, SignalPrediction prediction, SignalThresholds thresholds, RemedySearch search)
    {
        string now = PredictionText.Number(thresholds.DepthScales * prediction.DepthScale);
        string found = $"{network.HiddenCount} hidden layers are more than the {now} that can be trained, "
            + $"{PredictionText.Setting(thresholds.DepthScales)} depth scales "
            + $"of {PredictionText.Number(prediction.DepthScale)} layers each";
        if (search.ForDepth() is not { } remedy)
        {
            return new(found, null, "");
        }

        double depth = thresholds.DepthScales * remedy.Prediction.DepthScale;
        string then = double.IsInfinity(depth) ? "any depth" : PredictionText.Number(depth) + " layers";
        return new($"{found}; {remedy.Text} would carry {then}", remedy, $"{then} can be trained instead of {now}");
    }

    private static string First(SignalNetwork network) => network.FirstHidden.Name;

    private static string Last(SignalNetwork network) => network.LastHidden.Name;
}
