namespace Fathom.Insight.Reports;

/// <summary>Loss and error over time, all runs in one picture.</summary>
internal static class LearningFigures
{
    private const int Height = 300;

    public static IEnumerable<Figure> Of(IReadOnlyList<ReportRun> runs, PageBudget budget)
    {
        Curve[] errors = [.. runs.SelectMany(run => Errors(run, budget))];
        if (errors.Length > 0)
        {
            yield return Over(
                "error", "Error", "Fraction of wrong answers on the validation examples; lower is better.", errors, AxisScale.Percent);
        }

        Curve[] losses = [.. runs.SelectMany(run => Losses(run, budget))];
        if (losses.Length > 0)
        {
            yield return Over(
                "loss",
                "Loss",
                "Mean training loss since the report before, and dotted the mean loss of the validation examples.",
                losses,
                AxisScale.Linear);
        }
    }

    private static Figure Over(string id, string title, string caption, Curve[] curves, AxisScale scale) => new()
    {
        Id = id,
        Title = title,
        Caption = caption,
        RowHeight = Height,
        XTitle = Axes.Updates,
        Panels = [new Panel { Curves = curves, YScale = scale }],
        Numbers = NumberTable.OfCurves("curve", curves),
    };

    private static IEnumerable<Curve> Errors(ReportRun run, PageBudget budget)
    {
        IReadOnlyList<ValidationEntry> validations = run.Log.Validations;
        if (validations.Any(entry => !double.IsNaN(entry.ErrorRate)))
        {
            yield return Points(run, run.Name, CurveStyle.Marked, validations, entry => entry.Step, entry => entry.ErrorRate, budget);
        }
    }

    private static IEnumerable<Curve> Losses(ReportRun run, PageBudget budget)
    {
        if (run.Log.Progress.Any(entry => !double.IsNaN(entry.Loss)))
        {
            yield return Points(run, run.Name, CurveStyle.Line, run.Log.Progress, entry => entry.Step, entry => entry.Loss, budget);
        }
        else if (run.Log.Moments.Count > 0)
        {
            yield return Points(run, run.Name, CurveStyle.Line, run.Log.Moments, entry => entry.Step, entry => entry.Loss, budget);
        }

        if (run.Log.Validations.Count > 0)
        {
            string name = $"{run.Name}, validation";
            yield return Points(run, name, CurveStyle.Dotted, run.Log.Validations, entry => entry.Step, entry => entry.Loss, budget);
        }
    }

    private static Curve Points<T>(
        ReportRun run,
        string name,
        CurveStyle style,
        IReadOnlyList<T> entries,
        Func<T, long> step,
        Func<T, double> value,
        PageBudget budget)
    {
        int[] chosen = Sampling.Extremes(entries.Count, index => value(entries[index]), budget.Points);
        return new Curve
        {
            Name = name,
            Run = run.Index,
            Style = style,
            X = [.. chosen.Select(index => (double?)step(entries[index]))],
            Y = PlotNumber.Of(chosen.Select(index => value(entries[index]))),
        };
    }
}
