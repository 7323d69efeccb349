namespace Fathom.Insight.Reports;

/// <summary>Axes that several figures share, so that runs side by side can be compared by eye.</summary>
internal static class Axes
{
    /// <summary>The axis of time.</summary>
    public const string Updates = "updates";

    private const double Margin = 0.04;
    private const double LeastDecades = 1;

    /// <summary>From the first to the last update that a run logged anything of; null where that is one moment.</summary>
    public static IReadOnlyList<double>? Time(IEnumerable<ReportRun> runs)
    {
        long[] steps =
        [
            .. runs.SelectMany(run => Ends(run.Log.Full, entry => entry.Step)
                .Concat(Ends(run.Log.Moments, entry => entry.Step))),
        ];
        return steps.Length > 0 && steps.Max() > steps.Min() ? [steps.Min(), steps.Max()] : null;
    }

    /// <summary>A range with a margin around finite values; null where there are none, or one only.</summary>
    public static IReadOnlyList<double>? Around(IEnumerable<double> values)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        double margin = finite.Length == 0 ? 0 : Margin * (finite.Max() - finite.Min());
        return margin > 0 && double.IsFinite(margin) ? [finite.Min() - margin, finite.Max() + margin] : null;
    }

    /// <summary>
    /// Powers of ten: a range of a logarithmic axis around values above 0, and a guide. It spans at least a decade, so that what keeps its
    /// scale looks level.
    /// </summary>
    public static IReadOnlyList<double>? Logarithmic(IEnumerable<Curve> curves, double? guide)
    {
        double[] powers =
        [
            .. curves
                .SelectMany(curve => curve.Y.Concat(curve.Low ?? []))
                .Append(guide)
                .Where(value => value > 0)
                .Select(value => Math.Log10(value!.Value)),
        ];
        if (powers.Length == 0)
        {
            return null;
        }

        double missing = Math.Max(0, LeastDecades - (powers.Max() - powers.Min())) / 2;
        return Around([powers.Min() - missing, powers.Max() + missing]);
    }

    private static IEnumerable<long> Ends<T>(IReadOnlyList<T> entries, Func<T, long> step) =>
        entries.Count == 0 ? [] : [step(entries[0]), step(entries[^1])];
}
