using System.Globalization;

namespace Fathom.Insight.Reports;

/// <summary>The numbers that a finding rests on.</summary>
internal static class FindingEvidence
{
    public static IReadOnlyList<Evidence> Of(RunLogContents log, Judgement judgement, Look look, JudgedLayers layers)
    {
        ReadOnlySpan<LayerStatistics> hidden = look.Layers.AsSpan(0, layers.Hidden);
        Evidence when = new("measured before update", DisplayNumber.Of(look.Step));
        return judgement.Finding switch
        {
            TrainingFinding.NotFinite => NotFinite(look, look.Layers[judgement.Layer].Layer, when),
            TrainingFinding.DeadUnits =>
            [
                Saturated(hidden),
                new("called dead from", DisplayNumber.Percent(TrainingDiagnosis.InactiveFraction)),
                .. Always(log, look.Layers[judgement.Layer].Layer),
                when,
            ],
            TrainingFinding.Saturated =>
            [
                Saturated(hidden),
                new("called saturated from", DisplayNumber.Percent(TrainingDiagnosis.SaturatedFraction)),
                .. Always(log, look.Layers[judgement.Layer].Layer),
                when,
            ],
            TrainingFinding.VanishingGradient or TrainingFinding.ExplodingGradient => [Gradients(hidden), Change(judgement.Measure), when],
            TrainingFinding.VanishingSignal => [Signal(hidden), Change(judgement.Measure), when],
            _ => [Updates(look.Layers), Usual(), when],
        };
    }

    public static IReadOnlyList<Evidence> OfHealthy(Look look, JudgedLayers layers)
    {
        ReadOnlySpan<LayerStatistics> hidden = look.Layers.AsSpan(0, layers.Hidden);
        return [Gradients(hidden), Signal(hidden), Updates(look.Layers), new("measured before update", DisplayNumber.Of(look.Step))];
    }

    private static IReadOnlyList<Evidence> NotFinite(Look look, string layer, Evidence when) =>
    [
        new("first layer", look.NonFinite?.Layer ?? layer),
        .. look.NonFinite is { } where ? new[] { new Evidence("pass", where.Pass) } : [],
        when,
    ];

    // The units that never left saturation, of the last look that has them.
    private static IEnumerable<Evidence> Always(RunLogContents log, string name)
    {
        LoggedDistributions? layer = log.Full.Count == 0 ? null : log.Full[^1].Layers.FirstOrDefault(candidate => candidate.Layer == name);
        int? units = log.Run.Model.Layers.FirstOrDefault(candidate => candidate.Name == name)?.Units;
        if (layer is not null && units is not null)
        {
            yield return new Evidence(
                $"units of {name} saturated at each of the last {layer.SaturationWindow} looks",
                string.Create(CultureInfo.InvariantCulture, $"{layer.AlwaysSaturatedUnits} of {units}"));
        }
    }

    private static Evidence Gradients(ReadOnlySpan<LayerStatistics> hidden) => PerLayer(
        "standard deviation of the back-propagated gradient", hidden, layer => DisplayNumber.Of(layer.GradientStandardDeviation));

    private static Evidence Signal(ReadOnlySpan<LayerStatistics> hidden) => PerLayer(
        "standard deviation of the activations", hidden, layer => DisplayNumber.Of(layer.ActivationStandardDeviation));

    private static Evidence Saturated(ReadOnlySpan<LayerStatistics> hidden) => PerLayer(
        "saturated activations", hidden, layer => DisplayNumber.Percent(layer.SaturatedFraction));

    private static Evidence Updates(ReadOnlySpan<LayerStatistics> layers) => PerLayer(
        "update over weight", layers, layer => DisplayNumber.Of(layer.UpdateRatio));

    private static Evidence Change(double measure) => new(
        "change from the first hidden layer to the last",
        double.IsPositiveInfinity(measure)
            ? "without bound"
            : $"{DisplayNumber.Of(measure)}-fold, which is called a change of scale from "
                + $"{DisplayNumber.Of(TrainingDiagnosis.ScaleChange)}-fold");

    private static Evidence Usual() => new(
        "usual",
        $"{DisplayNumber.Of(TrainingDiagnosis.UsualUpdateRatio)}, within {DisplayNumber.Of(TrainingDiagnosis.UpdateRatioTolerance)}-fold "
            + "for the layer in the middle");

    private static Evidence PerLayer(string label, ReadOnlySpan<LayerStatistics> layers, Func<LayerStatistics, string> value)
    {
        var values = new List<string>();
        foreach (LayerStatistics layer in layers)
        {
            values.Add($"{layer.Layer}\u00A0{value(layer)}");
        }

        return new Evidence(label, string.Join(", ", values));
    }
}
