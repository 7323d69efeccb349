namespace Fathom.Insight.Reports;

/// <summary>Singular values of the layers' Jacobians over time.</summary>
internal static class JacobianFigures
{
    private const int Height = 280;

    public static IEnumerable<Figure> Of(IReadOnlyList<ReportRun> runs, PageBudget budget)
    {
        List<(ReportRun Run, Curve[] Curves)> all = [.. runs.Select(run => (run, Curves(run, budget)))];
        IReadOnlyList<double>? range = Axes.Logarithmic([.. all.SelectMany(pair => pair.Curves)], guide: 1);
        foreach ((ReportRun run, Curve[] curves) in all.Where(pair => pair.Curves.Length > 0))
        {
            yield return new Figure
            {
                Id = $"jacobian-{run.Index}",
                Run = run.Index,
                Title = "Jacobians over time",
                Caption = "Mean singular value of each layer's Jacobian, dotted the largest: by how much a layer stretches what passes "
                    + "through it. At the line, 1, signal and gradient keep their size.",
                RowHeight = Height,
                XTitle = Axes.Updates,
                Panels =
                [
                    new Panel { Curves = curves, YScale = AxisScale.Logarithmic, YRange = range, XRange = Axes.Time(runs), Guide = 1 },
                ],
                Numbers = NumberTable.OfCurves("layer", curves),
            };
        }
    }

    private static Curve[] Curves(ReportRun run, PageBudget budget)
    {
        IEnumerable<Curve> means = run.Layers
            .Select(layer => PlottedQuantity.MeanSingularValue.OverTime(run, layer, CurveStyle.Line, budget.Points))
            .OfType<Curve>();
        IEnumerable<Curve> largest = run.Layers
            .Select(layer => PlottedQuantity.LargestSingularValue.OverTime(run, layer, CurveStyle.Dotted, budget.Points))
            .OfType<Curve>()
            .Select(curve => curve with { Name = $"{curve.Name}, largest" });
        return [.. means, .. largest, .. EndToEnd(run, budget)];
    }

    private static IEnumerable<Curve> EndToEnd(ReportRun run, PageBudget budget)
    {
        FullEntry[] entries = [.. run.Log.Full.Where(entry => entry.EndToEnd is not null)];
        if (entries.Length > 0)
        {
            int[] chosen = Sampling.Evenly(entries.Length, budget.Points);
            yield return new Curve
            {
                Name = "whole network",
                Run = run.Index,
                Style = CurveStyle.Line,
                X = [.. chosen.Select(index => (double?)entries[index].Step)],
                Y = PlotNumber.Of(chosen.Select(index => entries[index].EndToEnd!.Mean)),
            };
        }
    }
}
