namespace Fathom.Insight.Reports;

/// <summary>A run as the page shows it.</summary>
/// <param name="Index">Its place among the runs: its colour.</param>
/// <param name="Name">What the page calls it.</param>
/// <param name="Log">What it logged.</param>
/// <param name="Layers">The layers to show, those the log has statistics of, from the input to the output.</param>
internal sealed record ReportRun(int Index, string Name, RunLogContents Log, IReadOnlyList<ReportLayer> Layers)
{
    public bool IsEmpty => IsEmptyLog(Log);

    public bool GoesOn => Log.End is null;

    public IEnumerable<ReportLayer> HiddenLayers => Layers.Where(layer => !layer.IsOutput);

    /// <summary>Whether a log has nothing to show yet.</summary>
    public static bool IsEmptyLog(RunLogContents log) =>
        log.Progress.Count + log.Validations.Count + log.Moments.Count + log.Full.Count == 0;

    public static ReportRun Of(int index, string name, RunLogContents log, int mostLayers)
    {
        var observed = new HashSet<string>(StringComparer.Ordinal);
        observed.UnionWith(Ends(log.Full).SelectMany(entry => entry.Layers).Select(layer => layer.Layer));
        observed.UnionWith(Ends(log.Moments).SelectMany(entry => entry.Layers).Select(layer => layer.Layer));
        IReadOnlyList<LoggedLayer> layers = log.Run.Model.Layers;
        ReportLayer[] shown =
        [
            .. Enumerable.Range(0, layers.Count)
                .Where(layer => observed.Contains(layers[layer].Name))
                .Select(layer => new ReportLayer(layer, layers.Count, layers[layer])),
        ];
        return new ReportRun(index, name, log, [.. Sampling.Evenly(shown.Length, mostLayers).Select(layer => shown[layer])]);
    }

    private static IEnumerable<T> Ends<T>(IReadOnlyList<T> entries) => entries.Take(1).Concat(entries.TakeLast(1));
}
