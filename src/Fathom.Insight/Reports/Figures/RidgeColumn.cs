namespace Fathom.Insight.Reports;

/// <summary>A column of ridges: which distribution, at which moment.</summary>
internal sealed record RidgeColumn(string Title, Moment Moment, Func<LoggedDistributions, LoggedDistribution> Distribution)
{
    /// <summary>A layer's; null where the log has none, or it holds no finite value.</summary>
    public LoggedDistribution? Of(ReportRun run, ReportLayer layer)
    {
        FullEntry entry = run.Log.Full[Moment == Moment.First ? 0 : run.Log.Full.Count - 1];
        return layer.In(entry) is { } look && Distribution(look) is { Count: > 0 } distribution ? distribution : null;
    }
}
