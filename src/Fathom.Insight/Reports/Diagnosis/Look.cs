namespace Fathom.Insight.Reports;

/// <summary>The numbers of one moment by which training is judged.</summary>
/// <param name="Step">Updates made before.</param>
/// <param name="Layers">The layers' statistics; NaN where a log of full statistics alone has no number.</param>
/// <param name="NonFinite">Where a value that is not finite was first met; null for nowhere.</param>
internal readonly record struct Look(long Step, LayerStatistics[] Layers, LoggedNonFinite? NonFinite)
{
    /// <summary>All looks of a run: its observed training steps, or where none were observed its full statistics.</summary>
    public static IEnumerable<Look> Of(RunLogContents log)
    {
        IEnumerable<Look> looks = log.Moments.Count > 0 ? log.Moments.Select(Of) : log.Full.Select(Of);
        return looks.Where(look => look.Layers.Length > 0);
    }

    private static Look Of(MomentsEntry entry) => new(entry.Step, entry.Layers as LayerStatistics[] ?? [.. entry.Layers], entry.NonFinite);

    private static Look Of(FullEntry entry) => new(entry.Step, [.. entry.Layers.Select(Of)], NonFiniteIn(entry));

    private static LayerStatistics Of(LoggedDistributions layer) => new(
        layer.Layer,
        layer.Activations.Mean,
        layer.Activations.StandardDeviation,
        layer.Activations.Minimum,
        layer.Activations.Maximum,
        layer.SaturatedFraction,
        layer.Gradients.Mean,
        layer.Gradients.StandardDeviation,
        layer.WeightGradients.Mean,
        layer.WeightGradients.StandardDeviation,
        layer.UpdateToWeight ?? double.NaN);

    // Forward through the layers, then back: the order in which the values were made.
    private static LoggedNonFinite? NonFiniteIn(FullEntry entry)
    {
        string? forward = entry.Layers.FirstOrDefault(layer => layer.Activations.NonFiniteCount > 0)?.Layer;
        string? backward = entry.Layers.LastOrDefault(layer => layer.Gradients.NonFiniteCount > 0)?.Layer;
        string? update = entry.Layers.LastOrDefault(layer => layer.WeightGradients.NonFiniteCount > 0)?.Layer;
        return (forward, backward, update) switch
        {
            ({ } layer, _, _) => new LoggedNonFinite { Layer = layer, Pass = nameof(TrainingPass.Forward) },
            (null, { } layer, _) => new LoggedNonFinite { Layer = layer, Pass = nameof(TrainingPass.Backward) },
            (null, null, { } layer) => new LoggedNonFinite { Layer = layer, Pass = nameof(TrainingPass.Update) },
            _ => null,
        };
    }
}
