namespace Fathom.Insight.Reports;

/// <summary>A number that a log has of a layer at many moments, and where to read it.</summary>
/// <param name="Name">What it is, as a heading.</param>
/// <param name="OfStep">In the statistics of a training step; null where they do not have it.</param>
/// <param name="OfLook">In full statistics.</param>
internal sealed record PlottedQuantity(string Name, Func<LayerStatistics, double>? OfStep, Func<LoggedDistributions, double?> OfLook)
{
    public static PlottedQuantity Activations { get; } = new(
        "standard deviation of the activations",
        step => step.ActivationStandardDeviation,
        look => look.Activations.StandardDeviation);

    public static PlottedQuantity Gradients { get; } = new(
        "standard deviation of the back-propagated gradient",
        step => step.GradientStandardDeviation,
        look => look.Gradients.StandardDeviation);

    public static PlottedQuantity WeightGradients { get; } = new(
        "standard deviation of the weight gradient",
        step => step.WeightGradientStandardDeviation,
        look => look.WeightGradients.StandardDeviation);

    public static PlottedQuantity Saturation { get; } = new(
        "saturated fraction of the activations", step => step.SaturatedFraction, look => look.SaturatedFraction);

    public static PlottedQuantity Updates { get; } = new("update over weight", step => step.UpdateRatio, look => look.UpdateToWeight);

    public static PlottedQuantity MeanSingularValue { get; } = new("mean singular value", null, look => look.Jacobian?.Mean);

    public static PlottedQuantity RootMeanSquareSingularValue { get; } = new(
        "root mean square singular value", null, look => look.Jacobian?.RootMeanSquare);

    public static PlottedQuantity LargestSingularValue { get; } = new("largest singular value", null, look => look.Jacobian?.Largest);

    /// <summary>A layer's curve over time: of the training steps where they were logged, else of the full statistics.</summary>
    /// <returns>null where the log has no value of it.</returns>
    public Curve? OverTime(ReportRun run, ReportLayer layer, CurveStyle style, int points)
    {
        bool ofSteps = OfStep is not null && run.Log.Moments.Count > 0;
        int count = ofSteps ? run.Log.Moments.Count : run.Log.Full.Count;
        Func<int, double> value = ofSteps ? index => InStep(run, layer, index) : index => InLook(run, layer, index);
        int[] chosen = Sampling.Medians(count, value, points);
        double?[] values = PlotNumber.Of(chosen.Select(value));
        return values.All(number => number is null)
            ? null
            : new Curve
            {
                Name = layer.Name,
                Layer = layer.Place,
                LayerName = layer.Name,
                Style = style,
                X = [.. chosen.Select(index => (double?)(ofSteps ? run.Log.Moments[index].Step : run.Log.Full[index].Step))],
                Y = values,
            };
    }

    /// <summary>Its value at the first or the last moment; NaN when there is none.</summary>
    public double At(ReportRun run, ReportLayer layer, Moment moment)
    {
        double value = run.Log.Full.Count == 0 ? double.NaN : InLook(run, layer, moment == Moment.First ? 0 : run.Log.Full.Count - 1);
        return !double.IsNaN(value) || OfStep is null || run.Log.Moments.Count == 0
            ? value
            : InStep(run, layer, moment == Moment.First ? 0 : run.Log.Moments.Count - 1);
    }

    private double InStep(ReportRun run, ReportLayer layer, int index) =>
        layer.In(run.Log.Moments[index]) is { } step ? OfStep!(step) : double.NaN;

    private double InLook(ReportRun run, ReportLayer layer, int index) =>
        layer.In(run.Log.Full[index]) is { } look ? OfLook(look) ?? double.NaN : double.NaN;
}
