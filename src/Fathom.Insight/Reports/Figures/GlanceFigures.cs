namespace Fathom.Insight.Reports;

/// <summary>The figures that compare runs layer by layer: what becomes of the signal going up, and of the gradient going down.</summary>
internal static class GlanceFigures
{
    private const int Height = 300;

    public static IEnumerable<Figure> Of(IReadOnlyList<ReportRun> runs)
    {
        yield return AcrossLayers(
            "glance-signal",
            "Signal, going up",
            "Standard deviation of each hidden layer's activations, from the input to the output. Level is healthy; a falling line is a "
                + "signal that fades on its way up. Solid: first look. Dotted: last look.",
            PlottedQuantity.Activations,
            runs);
        yield return AcrossLayers(
            "glance-gradient",
            "Gradient, going down",
            "Standard deviation of the back-propagated gradient, read from right to left. Level is healthy; a line that falls to the left "
                + "is a gradient that vanishes on its way down. Solid: first look. Dotted: last look.",
            PlottedQuantity.Gradients,
            runs);
    }

    private static Figure AcrossLayers(string id, string title, string caption, PlottedQuantity quantity, IReadOnlyList<ReportRun> runs)
    {
        Curve[] curves =
        [
            .. runs.Select(run => Across(run, quantity, Moment.First)),
            .. runs.Where(HasTwoMoments).Select(run => Across(run, quantity, Moment.Last)),
        ];
        return new Figure
        {
            Id = id,
            Title = title,
            Caption = caption,
            RowHeight = Height,
            XTitle = "layer, from input to output",
            XNames = LayerNames(runs),
            Panels = [new Panel { Curves = curves, YScale = AxisScale.Logarithmic, YRange = Axes.Logarithmic(curves, guide: null) }],
            Numbers = Table(runs, quantity),
        };
    }

    private static Curve Across(ReportRun run, PlottedQuantity quantity, Moment moment) => new()
    {
        Name = moment == Moment.First ? run.Name : $"{run.Name}, last look",
        Run = run.Index,
        Style = moment == Moment.First ? CurveStyle.Marked : CurveStyle.Dotted,
        X = [.. Enumerable.Range(0, run.HiddenLayers.Count()).Select(place => (double?)place)],
        Y = PlotNumber.Of(run.HiddenLayers.Select(layer => quantity.At(run, layer, moment))),
    };

    private static bool HasTwoMoments(ReportRun run) => Math.Max(run.Log.Full.Count, run.Log.Moments.Count) > 1;

    // The names of the deepest network, or numbers where another one calls its layers otherwise.
    private static IReadOnlyList<string> LayerNames(IReadOnlyList<ReportRun> runs)
    {
        string[] names = [.. runs.MaxBy(run => run.HiddenLayers.Count())!.HiddenLayers.Select(layer => layer.Name)];
        bool areShared = runs.All(run => names.AsSpan().StartsWith([.. run.HiddenLayers.Select(layer => layer.Name)]));
        return areShared ? names : [.. names.Select((_, place) => $"{place + 1}")];
    }

    private static NumberTable Table(IReadOnlyList<ReportRun> runs, PlottedQuantity quantity) => new(
        ["run", "layer", "first look", "last look"],
        [
            .. runs.SelectMany(run => run.HiddenLayers.Select(layer => (IReadOnlyList<string>)
            [
                run.Name,
                layer.Name,
                DisplayNumber.Of(quantity.At(run, layer, Moment.First)),
                DisplayNumber.Of(quantity.At(run, layer, Moment.Last)),
            ])),
        ]);
}
