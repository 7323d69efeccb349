namespace Fathom.Insight;

/// <summary>When the steps of a log were made, as far as it says.</summary>
internal sealed class EntryTimes
{
    private readonly RunStarted[] _parts;
    private readonly IReadOnlyList<ProgressEntry> _progress;

    public EntryTimes(RunLogContents log)
    {
        _parts = [log.Run, .. log.Resumptions];
        _progress = log.Progress;
    }

    /// <summary>
    /// The time of the last report up to a step, or of the beginning of the part of the run that the step belongs to. Steps are to be asked
    /// for in ascending order.
    /// </summary>
    public DateTimeOffset At(long step)
    {
        RunStarted part = _parts.Last(part => part == _parts[0] || part.FirstStep < step);
        ProgressEntry? report = LastReport(step);
        return report is not null && report.Step > part.FirstStep && double.IsFinite(report.ElapsedSeconds)
            ? Later(part.Started, report.ElapsedSeconds)
            : part.Started;
    }

    // A log's numbers may be anything; time has an end.
    private static DateTimeOffset Later(DateTimeOffset started, double seconds)
    {
        double most = (DateTimeOffset.MaxValue - started).TotalSeconds;
        return seconds >= 0 && seconds < most ? started.AddSeconds(seconds) : started;
    }

    private ProgressEntry? LastReport(long step)
    {
        int low = 0;
        int high = _progress.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _progress[middle].Step <= step ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? _progress[low - 1] : null;
    }
}
