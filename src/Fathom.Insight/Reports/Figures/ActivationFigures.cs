namespace Fathom.Insight.Reports;

/// <summary>Activations over time, layer above layer: bands, and histograms.</summary>
internal static class ActivationFigures
{
    private const int RowHeight = 84;

    public static IEnumerable<Figure> Bands(IReadOnlyList<ReportRun> runs, PageBudget budget)
    {
        IReadOnlyList<double>? range = Range(runs, layer => !layer.IsOutput);
        IReadOnlyList<double>? outputRange = Range(runs, layer => layer.IsOutput);
        foreach (ReportRun run in runs.Where(run => run.Layers.Count > 0))
        {
            yield return new Figure
            {
                Id = $"bands-{run.Index}",
                Run = run.Index,
                Title = "Activations over time",
                Caption = run.Log.Full.Count > 0
                    ? "Mean, one standard deviation either way (dark) and the central 98 % (light) of each layer's activations."
                    : "Mean, one standard deviation either way (dark) and the smallest and largest (light) of each layer's activations.",
                RowHeight = RowHeight,
                XTitle = Axes.Updates,
                Panels =
                [
                    .. run.Layers.Select(layer => new Panel
                    {
                        Title = layer.Name,
                        Curves = ActivationBands.Of(run, layer, budget),
                        YRange = layer.IsOutput ? outputRange : range,
                        XRange = Axes.Time(runs),
                    }),
                ],
                Numbers = Table(run),
            };
        }
    }

    public static IEnumerable<Figure> Histograms(IReadOnlyList<ReportRun> runs, PageBudget budget)
    {
        IReadOnlyList<double>? range = Range(runs, layer => !layer.IsOutput);
        IReadOnlyList<double>? outputRange = Range(runs, layer => layer.IsOutput);
        foreach (ReportRun run in runs.Where(run => run.Log.Full.Count > 1))
        {
            yield return new Figure
            {
                Id = $"histograms-{run.Index}",
                Run = run.Index,
                Title = "Histograms over time",
                Caption = "How each layer's activations are distributed at each moment; the stronger the colour, the more of them.",
                RowHeight = RowHeight,
                XTitle = Axes.Updates,
                Panels =
                [
                    .. run.Layers.Select(layer => Histogram(run, layer, layer.IsOutput ? outputRange : range, budget) with
                    {
                        XRange = Axes.Time(runs),
                    }),
                ],
                Numbers = Table(run),
            };
        }
    }

    private static Panel Histogram(ReportRun run, ReportLayer layer, IReadOnlyList<double>? range, PageBudget budget)
    {
        FullEntry[] entries = [.. Sampling.Evenly(run.Log.Full.Count, budget.Moments).Select(index => run.Log.Full[index])];
        LoggedDistribution?[] looks = [.. entries.Select(entry => layer.In(entry)?.Activations)];
        IEnumerable<LoggedDistribution> logged = looks.OfType<LoggedDistribution>();
        range ??= Axes.Around(logged.SelectMany(look => new[] { look.Percentile1, look.Percentile99 })) ?? [-1, 1];
        double[][] fractions =
        [
            .. looks.Select(look => look is null ? new double[budget.Bins] : Rebinning.Fractions(look, range[0], range[1], budget.Bins)),
        ];
        return new Panel
        {
            Title = layer.Name,
            YRange = range,
            Heat = new HeatMap
            {
                X = [.. entries.Select(entry => (double?)entry.Step)],
                Start = range[0],
                End = range[1],
                Fractions =
                [
                    .. Enumerable.Range(0, budget.Bins)
                        .Select(bin => fractions.Select(moment => (int)Math.Round(1e4 * moment[bin])).ToArray()),
                ],
            },
        };
    }

    // The same for all hidden layers of all runs: that one layer is narrow and another wide is what there is to see.
    private static IReadOnlyList<double>? Range(IReadOnlyList<ReportRun> runs, Func<ReportLayer, bool> isConcerned) => Axes.Around(
        from run in runs
        from layer in run.Layers.Where(isConcerned)
        from end in ActivationBands.Ends(run, layer)
        select end);

    private static NumberTable Table(ReportRun run) => new(
        ["layer", "moment", "mean", "standard deviation", "1st percentile", "99th percentile"],
        [
            .. from layer in run.Layers
               from entry in run.Log.Full.Take(1).Concat(run.Log.Full.Skip(1).TakeLast(1))
               let look = layer.In(entry)?.Activations
               where look is not null
               select (IReadOnlyList<string>)
               [
                   layer.Name,
                   $"before update {DisplayNumber.Of(entry.Step)}",
                   DisplayNumber.Of(look.Mean),
                   DisplayNumber.Of(look.StandardDeviation),
                   DisplayNumber.Of(look.Percentile1),
                   DisplayNumber.Of(look.Percentile99),
               ],
        ]);
}
