namespace Fathom.Insight.Reports;

/// <summary>Figures that belong together.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Lead">What it tells, in a sentence or two.</param>
/// <param name="Figures">The figures, those of the runs side by side.</param>
internal sealed record PageSection(string Heading, string Lead, IReadOnlyList<Figure> Figures)
{
    public static PageSection Glance(IReadOnlyList<ReportRun> runs, PageBudget budget) => new(
        "At a glance",
        "What the layers make of the signal on its way up and of the gradient on its way down, and what comes of it.",
        [.. GlanceFigures.Of(runs), .. LearningFigures.Of(runs, budget)]);

    /// <summary>The sections below the diagnosis.</summary>
    public static IEnumerable<PageSection> Details(IReadOnlyList<ReportRun> runs, PageBudget budget) =>
    [
        new(
            "Activations",
            "What comes out of each layer, the first layer at the bottom. All hidden layers of all runs have the same axis.",
            [
                .. RidgeFigures.Activations(runs, budget),
                .. ActivationFigures.Bands(runs, budget),
                .. ActivationFigures.Histograms(runs, budget),
                .. ScaleFigures.Activations(runs, budget),
                .. ScaleFigures.Saturation(runs, budget),
            ]),
        new(
            "Gradients",
            "What comes back down. The scales are logarithmic: the same distance is the same factor everywhere.",
            [
                .. RidgeFigures.Gradients(runs, budget),
                .. ScaleFigures.Gradients(runs, budget),
                .. ScaleFigures.WeightGradients(runs, budget),
            ]),
        new(
            "Jacobians and updates",
            "By how much the layers stretch what passes through them, and how fast the weights change.",
            [.. JacobianFigures.Of(runs, budget), .. ScaleFigures.Updates(runs, budget)]),
        new(
            "Known before training",
            "What the declaration alone says of the first step, beside what was measured there.",
            [.. PredictionFigures.Of(runs)]),
    ];
}
