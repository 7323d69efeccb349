namespace Fathom.Training;

/// <summary>Measures a run: its speed and its mean loss between reports.</summary>
internal sealed class ProgressMeter
{
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly int _batch;
    private long _lastReport;
    private double _lossSum;
    private long _stepsSinceReport;

    public ProgressMeter(TimeProvider clock, int batch)
    {
        _clock = clock;
        _batch = batch;
        _start = _lastReport = clock.GetTimestamp();
    }

    /// <summary>Steps counted.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether a step was counted since the last report.</summary>
    public bool HasNews => _stepsSinceReport > 0;

    /// <summary>Time since the meter was made.</summary>
    public TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    /// <summary>Counts one step.</summary>
    public void Count(float loss)
    {
        _lossSum += loss;
        _stepsSinceReport++;
        Steps++;
    }

    /// <summary>The time the remaining steps will take at the average speed so far; null when no step was counted.</summary>
    public TimeSpan? Remaining(long steps) => Steps == 0 ? null : Elapsed * ((double)steps / Steps);

    /// <summary>The mean loss and the examples per second since the last report, which this one now is.</summary>
    public (double Loss, double ExamplesPerSecond) Report()
    {
        long now = _clock.GetTimestamp();
        double seconds = _clock.GetElapsedTime(_lastReport, now).TotalSeconds;
        double examples = (double)_stepsSinceReport * _batch;
        (double Loss, double ExamplesPerSecond) report =
            (_stepsSinceReport > 0 ? _lossSum / _stepsSinceReport : double.NaN, seconds > 0 ? examples / seconds : double.NaN);
        (_lastReport, _lossSum, _stepsSinceReport) = (now, 0, 0);
        return report;
    }
}
