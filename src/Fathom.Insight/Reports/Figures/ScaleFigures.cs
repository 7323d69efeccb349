namespace Fathom.Insight.Reports;

/// <summary>One number of each layer over time, a figure for each run, all on the same axes.</summary>
internal static class ScaleFigures
{
    private const int Height = 280;

    public static IEnumerable<Figure> Activations(IReadOnlyList<ReportRun> runs, PageBudget budget) => Of(
        "activations",
        "Scale of the activations over time",
        "Standard deviation of each layer's activations, all layers in one picture.",
        PlottedQuantity.Activations,
        runs,
        budget);

    public static IEnumerable<Figure> WeightGradients(IReadOnlyList<ReportRun> runs, PageBudget budget) => Of(
        "weight-gradients",
        "Weight gradients over time",
        "Standard deviation of the gradient of the minibatch's mean loss with respect to each layer's weights.",
        PlottedQuantity.WeightGradients,
        runs,
        budget);

    public static IEnumerable<Figure> Gradients(IReadOnlyList<ReportRun> runs, PageBudget budget) => Of(
        "gradients",
        "Back-propagated gradients over time",
        "Standard deviation of the loss's derivative with respect to each layer's pre-activations. Curves far apart are a gradient that "
            + "changes its scale on its way down.",
        PlottedQuantity.Gradients,
        runs,
        budget);

    public static IEnumerable<Figure> Updates(IReadOnlyList<ReportRun> runs, PageBudget budget) => Of(
        "updates",
        "Update over weight",
        "How much an update changes the weights (root mean squares). The line is at the usual 0.001: far above it the learning rate is too "
            + "large, far below it too small.",
        PlottedQuantity.Updates,
        runs,
        budget,
        guide: TrainingDiagnosis.UsualUpdateRatio);

    public static IEnumerable<Figure> Saturation(IReadOnlyList<ReportRun> runs, PageBudget budget) => Of(
        "saturation",
        "Saturation over time",
        "Fraction of each hidden layer's activations on the flat part of the activation function, where hardly any gradient passes. The "
            + "line is where a layer is called saturated.",
        PlottedQuantity.Saturation,
        runs,
        budget,
        AxisScale.Percent,
        TrainingDiagnosis.SaturatedFraction);

    private static IEnumerable<Figure> Of(
        string id,
        string title,
        string caption,
        PlottedQuantity quantity,
        IReadOnlyList<ReportRun> runs,
        PageBudget budget,
        AxisScale scale = AxisScale.Logarithmic,
        double? guide = null)
    {
        IReadOnlyList<double>? time = Axes.Time(runs);
        List<(ReportRun Run, Curve[] Curves)> all = [.. runs.Select(run => (run, Curves(run, quantity, scale, budget)))];
        IReadOnlyList<double>? range = scale == AxisScale.Percent
            ? [-0.02, 1.02]
            : Axes.Logarithmic([.. all.SelectMany(pair => pair.Curves)], guide);
        foreach ((ReportRun run, Curve[] curves) in all.Where(pair => pair.Curves.Length > 0))
        {
            yield return new Figure
            {
                Id = $"{id}-{run.Index}",
                Run = run.Index,
                Title = title,
                Caption = caption,
                RowHeight = Height,
                XTitle = Axes.Updates,
                Panels = [new Panel { Curves = curves, YScale = scale, YRange = range, XRange = time, Guide = guide }],
                Numbers = NumberTable.OfCurves("layer", curves),
            };
        }
    }

    // An output layer has no flat part to be saturated on.
    private static Curve[] Curves(ReportRun run, PlottedQuantity quantity, AxisScale scale, PageBudget budget) =>
    [
        .. (scale == AxisScale.Percent ? run.HiddenLayers : run.Layers)
            .Select(layer => quantity.OverTime(run, layer, CurveStyle.Line, budget.Points))
            .OfType<Curve>(),
    ];
}
