namespace Fathom.Insight.Reports;

/// <summary>What was predicted of the layers before the first update, and what was measured there.</summary>
internal static class PredictionFigures
{
    private const int Height = 260;

    // What has a panel of its own.
    private static readonly Comparison[] Comparisons =
    [
        new("activations", PlottedQuantity.Activations, static layer => layer.ActivationStandardDeviation),
        new("gradient", PlottedQuantity.Gradients, static layer => layer.GradientStandardDeviation),
        new("weight gradient", PlottedQuantity.WeightGradients, static layer => layer.WeightGradientStandardDeviation),
    ];

    // What the table has besides.
    private static readonly Comparison[] OtherNumbers =
    [
        new("saturated fraction", PlottedQuantity.Saturation, static layer => layer.SaturatedFraction),
        new("mean singular value", PlottedQuantity.MeanSingularValue, static layer => WithoutBar(layer.MeanSingularValue)),
        new(
            "root mean square singular value",
            PlottedQuantity.RootMeanSquareSingularValue,
            static layer => layer.RootMeanSquareSingularValue is { } value ? WithoutBar(value) : null),
    ];

    /// <summary>A figure for each run whose log has a prediction and a look before the first update.</summary>
    public static IEnumerable<Figure> Of(IReadOnlyList<ReportRun> runs)
    {
        foreach (ReportRun run in runs.Where(CanCompare))
        {
            PredictedLayer[] layers = [.. Layers(run)];
            if (layers.Length == 0)
            {
                continue;
            }

            yield return new Figure
            {
                Id = $"prediction-{run.Index}",
                Run = run.Index,
                Title = "Predicted and measured, before the first update",
                Caption = "Standard deviations in each layer: solid measured, dotted predicted from the declaration alone, and shaded the "
                    + "bar that holds 95 of 100 networks so declared. The prediction takes inputs of the declared mean square that do not "
                    + "resemble each other: examples that do make the weight gradients larger.",
                RowHeight = Height,
                XTitle = "layer, from input to output",
                XNames = [.. layers.Select(layer => layer.Shown.Name)],
                Panels = [.. Comparisons.Reverse().Select(comparison => Panel(run, layers, comparison))],
                Numbers = Table(run, layers),
            };
        }
    }

    private static bool CanCompare(ReportRun run) => run.Log.Run is { FirstStep: 0, Prediction.Layers.Count: > 0 }
        && Math.Min(FirstStep(run.Log.Full, entry => entry.Step), FirstStep(run.Log.Moments, entry => entry.Step)) == 0;

    private static long FirstStep<T>(IReadOnlyList<T> entries, Func<T, long> step) => entries.Count > 0 ? step(entries[0]) : long.MaxValue;

    private static IEnumerable<PredictedLayer> Layers(ReportRun run) =>
        from shown in run.Layers
        join predicted in run.Log.Run.Prediction!.Layers on shown.Name equals predicted.Layer
        select new PredictedLayer(shown, predicted);

    private static Panel Panel(ReportRun run, PredictedLayer[] layers, Comparison comparison)
    {
        PredictedValue[] predicted = [.. layers.Select(layer => comparison.Predicted(layer.Predicted)!.Value)];
        var curve = new Curve
        {
            Name = "predicted",
            Run = run.Index,
            Style = CurveStyle.Dotted,
            X = [.. Enumerable.Range(0, layers.Length).Select(place => (double?)place)],
            Y = PlotNumber.Of(predicted.Select(value => value.Value)),
        };
        Curve[] curves =
        [
            curve with
            {
                Name = "95 of 100 networks",
                Style = CurveStyle.WideBand,
                Y = PlotNumber.Of(predicted.Select(value => value.Upper)),
                Low = PlotNumber.Of(predicted.Select(value => value.Lower)),
            },
            curve,
            curve with
            {
                Name = "measured",
                Style = CurveStyle.Marked,
                Y = PlotNumber.Of(layers.Select(layer => comparison.Measured.At(run, layer.Shown, Moment.First))),
            },
        ];
        return new Panel
        {
            Title = comparison.Name, Curves = curves, YScale = AxisScale.Logarithmic, YRange = Axes.Logarithmic(curves, guide: null),
        };
    }

    private static NumberTable Table(ReportRun run, PredictedLayer[] layers) => new(
        ["layer", "number", "predicted", "from", "to", "measured"],
        [
            .. layers.SelectMany(layer => Comparisons
                .Select(comparison => comparison with { Name = $"standard deviation of the {comparison.Name}" })
                .Concat(OtherNumbers)
                .Select(comparison => Row(run, layer, comparison))
                .OfType<IReadOnlyList<string>>()),
        ]);

    // None of what was not predicted then, or is not measured of such a layer.
    private static IReadOnlyList<string>? Row(ReportRun run, PredictedLayer layer, Comparison comparison)
    {
        double measured = comparison.Measured.At(run, layer.Shown, Moment.First);
        if (comparison.Predicted(layer.Predicted) is not { } predicted || (comparison.Measured.OfStep is null && double.IsNaN(measured)))
        {
            return null;
        }

        return
        [
            layer.Shown.Name,
            comparison.Name,
            DisplayNumber.Of(predicted.Value),
            End(predicted.Lower),
            End(predicted.Upper),
            DisplayNumber.Of(measured),
        ];

        static string End(double value) => DisplayNumber.Of(double.IsNaN(value) ? null : value);
    }

    private static PredictedValue? WithoutBar(double value) => new(value, double.NaN, double.NaN);

    private sealed record Comparison(string Name, PlottedQuantity Measured, Func<LoggedLayerPrediction, PredictedValue?> Predicted);

    private sealed record PredictedLayer(ReportLayer Shown, LoggedLayerPrediction Predicted);
}
