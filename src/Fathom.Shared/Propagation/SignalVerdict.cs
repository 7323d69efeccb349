using System;
using System.Linq;

namespace Fathom.Propagation;

/// <summary>The sentence that a prediction comes to, or two.</summary>
internal static class SignalVerdict
{
    public static string Of(SignalNetwork network, SignalPrediction prediction)
    {
        SignalFinding[] findings = SignalFindings.Of(network, prediction, SignalThresholds.Default).ToArray();
        string sentence = findings.Length == 0 ? Healthy(network, prediction) : Found(findings, network, prediction);
        return $"{sentence} (E[x^2] = {PredictionText.Number(network.InputSecondMoment)}).";
    }

    // The gravest finding; where nothing is known to help against it, also the gravest that something helps against, as it comes of the same
    // layers.
    private static string Found(SignalFinding[] findings, SignalNetwork network, SignalPrediction prediction)
    {
        var search = new RemedySearch(network, prediction, SignalThresholds.Default, SearchEffort.Initialisers);
        Diagnosis gravest = Diagnose(findings[0]);
        Diagnosis? helped = gravest.Remedy is null
            ? findings.Skip(1).Select(Diagnose).FirstOrDefault(static diagnosis => diagnosis.Remedy is not null)
            : null;
        return helped is null ? gravest.Statement : $"{gravest.Statement}. {helped.Statement}";

        Diagnosis Diagnose(SignalFinding finding) => Diagnoses.Of(finding, network, prediction, SignalThresholds.Default, search);
    }

    private static string Healthy(SignalNetwork network, SignalPrediction prediction)
    {
        if (network.HiddenCount < 2)
        {
            return "With fewer than two hidden layers no scale is lost on the way";
        }

        string first = network.FirstHidden.Name;
        string last = network.LastHidden.Name;
        ScaleMeasure measure = KeptScale.GradientMeasure(network, prediction);
        double signal = KeptScale.OfSignal(network, prediction);
        string again = measure == ScaleMeasure.Deviation ? "" : " " + KeptScale.Word(ScaleMeasure.Deviation);

        // A signal that grows is no finding, but it is no scale kept either.
        double limit = Math.Max(SignalThresholds.Default.GradientChange, SignalThresholds.Default.SignalChange);
        string beginning = signal < limit ? $"No scale changes {PredictionText.Setting(limit)}-fold: the" : "The";
        return $"{beginning} gradient's {KeptScale.Word(measure)} at {first} is "
            + $"{PredictionText.Number(KeptScale.OfGradient(network, prediction, measure))} times {last}'s, "
            + $"the signal's{again} at {last} {PredictionText.Number(signal)} times {first}'s";
    }
}
