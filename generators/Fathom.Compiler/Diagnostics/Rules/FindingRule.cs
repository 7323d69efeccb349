using System.Collections.Generic;
using System.Linq;
using Fathom.Propagation;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>Reports one finding of a prediction, with the remedy that is known for it.</summary>
internal static class FindingRule
{
    /// <param name="finding">The finding.</param>
    /// <param name="model">The model.</param>
    /// <param name="thresholds">From where it is one.</param>
    /// <param name="spot">Where it is reported.</param>
    public static IEnumerable<PredictionViolation> Check(
        SignalFinding finding, PredictedModel model, SignalThresholds thresholds, Spot spot)
    {
        if (!SignalFindings.Of(model.Network, model.Prediction, thresholds).Contains(finding))
        {
            yield break;
        }

        var search = new RemedySearch(model.Network, model.Prediction, thresholds, SearchEffort.Gains);
        Diagnosis diagnosis = Diagnoses.Of(finding, model.Network, model.Prediction, thresholds, search);
        yield return new PredictionViolation(
            Violation.At(spot, diagnosis.Statement, PredictionText.Number(model.Network.InputSecondMoment)),
            diagnosis.Remedy is { } remedy
                ? RemedyProposal.Of(model, remedy, $"Use {remedy.TextWithLayers}: {diagnosis.Preview}")
                : null);
    }
}
