namespace Fathom.Insight.Reports;

/// <summary>Makes a report of logs that are being written, again and again.</summary>
internal sealed class ReportFollower
{
    private const int UsualSeconds = 10;

    // A first line may be half written when the log is read; a file that is no log at the third look is none.
    private const int MostRefusals = 3;

    private readonly string _path;
    private readonly IReadOnlyList<string> _logs;
    private readonly ReportOptions _options;
    private long _bytesReported = -1;
    private int _refusals;

    public ReportFollower(string path, IReadOnlyList<string> logs, ReportOptions? options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(logs);
        options ??= new ReportOptions();
        _path = path;
        _logs = logs;
        _options = options with { RefreshSeconds = options.RefreshSeconds ?? UsualSeconds };
        Report.Check(logs.Count, _options, nameof(logs));
    }

    public TimeSpan Interval => TimeSpan.FromSeconds(_options.RefreshSeconds!.Value);

    /// <summary>Writes the report anew where a log has grown.</summary>
    /// <returns>Whether there is more to come: a log that has not begun, or has no end.</returns>
    public bool Update()
    {
        int[] begun = [.. Enumerable.Range(0, _logs.Count).Where(index => LengthOf(_logs[index]) > 0)];
        long bytes = begun.Sum(index => LengthOf(_logs[index]));
        RunLogContents[] runs;
        try
        {
            runs = [.. begun.Select(index => RunLog.Read(_logs[index]))];
            _refusals = 0;
        }
        catch (RunLogException) when (++_refusals < MostRefusals)
        {
            return true;
        }

        bool awaitsRuns = begun.Length < _logs.Count;
        if (bytes != _bytesReported && runs.Any(run => !ReportRun.IsEmptyLog(run)))
        {
            Report.Write(_path, runs, _options with { AwaitsRuns = awaitsRuns, RunNames = NamesOf(begun) });
            _bytesReported = bytes;
        }

        return awaitsRuns || runs.Any(run => run.End is null);
    }

    private IReadOnlyList<string>? NamesOf(int[] begun) => _options.RunNames is { } names ? [.. begun.Select(index => names[index])] : null;

    private static long LengthOf(string log) => new FileInfo(log) is { Exists: true } file ? file.Length : 0;
}
