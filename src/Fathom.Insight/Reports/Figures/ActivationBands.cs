namespace Fathom.Insight.Reports;

/// <summary>A layer's bands of activations over time.</summary>
internal static class ActivationBands
{
    /// <summary>The wide band, the narrow one, and the mean: of full statistics where there are any, else of training steps.</summary>
    public static IReadOnlyList<Curve> Of(ReportRun run, ReportLayer layer, PageBudget budget)
    {
        Band[] bands = run.Log.Full.Count > 0
            ? [.. Sampling.Evenly(run.Log.Full.Count, budget.Points).Select(index => OfLook(layer, run.Log.Full[index]))]
            : [.. Sampling.Evenly(run.Log.Moments.Count, budget.Points).Select(index => OfStep(layer, run.Log.Moments[index]))];
        double?[] steps = [.. bands.Select(band => (double?)band.Step)];
        var line = new Curve
        {
            Name = "mean",
            Layer = layer.Place,
            LayerName = layer.Name,
            X = steps,
            Y = PlotNumber.Of(bands.Select(band => band.Mean)),
        };
        return
        [
            line with
            {
                Name = run.Log.Full.Count > 0 ? "central 98 %" : "smallest to largest",
                Style = CurveStyle.WideBand,
                Y = PlotNumber.Of(bands.Select(band => band.High)),
                Low = PlotNumber.Of(bands.Select(band => band.Low)),
            },
            line with
            {
                Name = "standard deviation",
                Style = CurveStyle.NarrowBand,
                Y = PlotNumber.Of(bands.Select(band => band.Mean + band.Deviation)),
                Low = PlotNumber.Of(bands.Select(band => band.Mean - band.Deviation)),
            },
            line,
        ];
    }

    /// <summary>All that the wide band touches, over the whole run.</summary>
    public static IEnumerable<double> Ends(ReportRun run, ReportLayer layer) => run.Log.Full.Count > 0
        ? run.Log.Full.Select(entry => OfLook(layer, entry)).SelectMany(band => new[] { band.Low, band.High })
        : run.Log.Moments.Select(entry => OfStep(layer, entry)).SelectMany(band => new[] { band.Low, band.High });

    private static Band OfLook(ReportLayer layer, FullEntry entry) => layer.In(entry)?.Activations is { } look
        ? new(entry.Step, look.Mean, look.StandardDeviation, look.Percentile1, look.Percentile99)
        : Band.None(entry.Step);

    private static Band OfStep(ReportLayer layer, MomentsEntry entry) => layer.In(entry) is { } step
        ? new(entry.Step, step.ActivationMean, step.ActivationStandardDeviation, step.ActivationMinimum, step.ActivationMaximum)
        : Band.None(entry.Step);

    private readonly record struct Band(long Step, double Mean, double Deviation, double Low, double High)
    {
        public static Band None(long step) => new(step, double.NaN, double.NaN, double.NaN, double.NaN);
    }
}
