namespace Fathom.Insight.Reports;

/// <summary>Distributions at chosen moments, a ridge for each hidden layer, the first layer's at the bottom.</summary>
internal static class RidgeFigures
{
    private const int HeightOfLayer = 44;
    private const int HeightOfAxis = 50;

    // Of the distance between two rows.
    private const double HeightOfRidge = 0.92;

    // Beside the central 98 %, as a part of its width, so that the slopes are seen to their foot.
    private const double Foot = 0.12;

    public static IEnumerable<Figure> Activations(IReadOnlyList<ReportRun> runs, PageBudget budget) => Of(
        "activation-ridges",
        "Distributions at the first and the last look",
        "Activations of each hidden layer, each ridge as high as its highest bin. Ridges of one width are healthy; ever narrower ones "
            + "going up are a fading signal, and horns at the ends are saturation.",
        [
            new("first look", Moment.First, layer => layer.Activations),
            new("last look", Moment.Last, layer => layer.Activations),
        ],
        AxisOf.Figure,
        "activation",
        runs,
        budget);

    public static IEnumerable<Figure> Gradients(IReadOnlyList<ReportRun> runs, PageBudget budget) => Of(
        "gradient-ridges",
        "Gradients at the first look",
        "Back-propagated gradients and gradients of the weights of each hidden layer. Ever narrower ridges going down are a gradient that "
            + "vanishes.",
        [
            new("back-propagated", Moment.First, layer => layer.Gradients),
            new("of the weights", Moment.First, layer => layer.WeightGradients),
        ],
        AxisOf.Column,
        "gradient",
        runs,
        budget);

    private static IEnumerable<Figure> Of(
        string id,
        string title,
        string caption,
        IReadOnlyList<RidgeColumn> columns,
        AxisOf axis,
        string xTitle,
        IReadOnlyList<ReportRun> runs,
        PageBudget budget)
    {
        ReportRun[] looked = [.. runs.Where(run => run.Log.Full.Count > 0 && run.HiddenLayers.Any())];
        IReadOnlyList<double>?[] ranges =
        [
            .. columns.Select(column => Range(looked, axis == AxisOf.Column ? [column] : columns)),
        ];
        foreach (ReportRun run in looked)
        {
            string[] names = [.. run.HiddenLayers.Select(layer => layer.Name)];
            yield return new Figure
            {
                Id = $"{id}-{run.Index}",
                Run = run.Index,
                Title = title,
                Caption = caption,
                Columns = columns.Count,
                RowHeight = HeightOfAxis + HeightOfLayer * names.Length,
                XTitle = xTitle,
                Panels =
                [
                    .. columns.Select((column, place) => new Panel
                    {
                        Title = column.Title,
                        XRange = ranges[place],
                        YRange = [-0.1, names.Length + 0.02],
                        YNames = place == 0 ? names : [.. names.Select(_ => "")],
                        Curves = Ridges(run, column, ranges[place], budget),
                    }),
                ],
                Numbers = Table(run, columns),
            };
        }
    }

    private static IReadOnlyList<double>? Range(IEnumerable<ReportRun> runs, IReadOnlyList<RidgeColumn> columns) => Axes.Around(
        from run in runs
        from layer in run.HiddenLayers
        from column in columns
        let look = column.Of(run, layer)
        where look is not null
        let foot = Foot * (look.Percentile99 - look.Percentile1)
        from end in new[] { look.Percentile1 - foot, look.Percentile99 + foot }
        select end);

    // From the last layer to the first, so that what reaches into the row above lies before what is there.
    private static Curve[] Ridges(ReportRun run, RidgeColumn column, IReadOnlyList<double>? range, PageBudget budget) =>
    [
        .. run.HiddenLayers
            .Select((layer, row) => (layer, row, look: column.Of(run, layer)))
            .Where(ridge => ridge.look is { HistogramCounts.Count: > 0 })
            .Reverse()
            .Select(ridge => Ridge(ridge.layer, ridge.row, ridge.look!, range, budget)),
    ];

    private static Curve Ridge(ReportLayer layer, int row, LoggedDistribution look, IReadOnlyList<double>? range, PageBudget budget)
    {
        // The part that is seen, in as many bins as the log has there.
        double start = Math.Max(look.HistogramStart, range?[0] ?? look.HistogramStart);
        double end = Math.Min(look.HistogramEnd, range?[1] ?? look.HistogramEnd);
        int bins = Math.Clamp(look.HistogramCounts.Count, 1, budget.Outline);
        double[] fractions = Rebinning.Fractions(look, start, end, bins);
        double peak = fractions.Max();
        double width = (end - start) / bins;
        return new Curve
        {
            Name = layer.Name,
            Layer = layer.Place,
            LayerName = layer.Name,
            Style = CurveStyle.Ridge,
            X = PlotNumber.Of([start, .. fractions.Select((_, bin) => start + (bin + 0.5) * width), end]),
            Y = PlotNumber.Of([row, .. fractions.Select(fraction => row + (peak > 0 ? HeightOfRidge * fraction / peak : 0)), row]),
        };
    }

    // What the columns of a figure have in common: all of the same quantity, or each of its own.
    private enum AxisOf
    {
        Figure,
        Column,
    }

    private static NumberTable Table(ReportRun run, IReadOnlyList<RidgeColumn> columns) => new(
        ["layer", "of", "mean", "standard deviation", "1st percentile", "99th percentile"],
        [
            .. from layer in run.HiddenLayers
               from column in columns
               let look = column.Of(run, layer)
               where look is not null
               select (IReadOnlyList<string>)
               [
                   layer.Name,
                   column.Title,
                   DisplayNumber.Of(look.Mean),
                   DisplayNumber.Of(look.StandardDeviation),
                   DisplayNumber.Of(look.Percentile1),
                   DisplayNumber.Of(look.Percentile99),
               ],
        ]);
}
