using System.Diagnostics;
using Fathom.Insight.Reports;
using Fathom.Training;

namespace Fathom.Insight;

/// <summary>
/// Keeps a report up to date while training goes on: <c>Observers = [new RunLogObserver("run.jsonl"), new LiveReport("run.html",
/// ["run.jsonl"])]</c>, after the observer that writes the log, so that the log is whole when the report is made for the last time. The
/// page is replaced in one step, at most once in <see cref="ReportOptions.RefreshSeconds"/> (10 unless stated) and for at most a twentieth
/// of the time, on a thread of its own, and loads itself again in a browser until the runs have ended. What goes wrong with it never ends
/// training:
/// <see cref="Failure"/> and <see cref="Dispose"/> tell.
/// </summary>
public sealed class LiveReport : ITrainingObserver, IDisposable
{
    // Of one processor: a long log takes a while to read.
    private const int PausePerWork = 20;

    private readonly ReportFollower _follower;
    private CancellationTokenSource? _stop;
    private Task _following = Task.CompletedTask;
    private bool _hasRunFailed;

    /// <summary>Prepares to follow one log, or several that the report shows side by side.</summary>
    /// <param name="path">The report, in a directory that exists.</param>
    /// <param name="logs">1 to 6 run logs: of runs that have ended, that go on, and that have not begun.</param>
    /// <param name="options">Title, names and the seconds between reports; null for the defaults.</param>
    /// <exception cref="ArgumentException">There are no logs, more than 6, or another number of names.</exception>
    public LiveReport(string path, IReadOnlyList<string> logs, ReportOptions? options = null) =>
        _follower = new ReportFollower(path, logs, options);

    /// <summary>Why the report is not up to date; null as long as nothing failed.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Follows logs that another process writes, until all runs have ended. A killed run never ends: cancel then.</summary>
    /// <param name="path">The report, in a directory that exists.</param>
    /// <param name="logs">1 to 6 run logs: of runs that have ended, that go on, and that have not begun.</param>
    /// <param name="options">Title, names and the seconds between reports; null for the defaults.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RunLogException">A file is no run log, damaged, or of a newer version.</exception>
    /// <exception cref="IOException">The report could not be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task FollowAsync(
        string path, IReadOnlyList<string> logs, ReportOptions? options = null, CancellationToken cancellationToken = default) =>
        FollowAsync(new ReportFollower(path, logs, options), cancellationToken);

    /// <summary>Ends the following, which the end of a run has done already.</summary>
    /// <exception cref="IOException">The last report could not be made, and no exception of the training is on its way.</exception>
    public void Dispose()
    {
        Finish();
        if (Failure is { } failure && !_hasRunFailed)
        {
            throw new IOException($"The live report is not up to date: {failure.Message}", failure);
        }
    }

    void ITrainingObserver.Started(TrainingStart start)
    {
        Finish();
        _hasRunFailed = false;
        _stop = new CancellationTokenSource();
        _following = Task.Run(() => FollowAsync(_follower, _stop.Token));
    }

    void ITrainingObserver.Ended(TrainingResult result) => Finish();

    void ITrainingObserver.Failed(Exception cause)
    {
        _hasRunFailed = true;
        Finish();
    }

    private static async Task FollowAsync(ReportFollower follower, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long began = Stopwatch.GetTimestamp();
            if (!follower.Update())
            {
                return;
            }

            TimeSpan pause = PausePerWork * Stopwatch.GetElapsedTime(began);
            await Task.Delay(pause > follower.Interval ? pause : follower.Interval, cancellationToken).ConfigureAwait(false);
        }
    }

    // Waits for a report under way and makes the last one. It is all about a file beside the training, so whatever happens is only
    // remembered.
    private void Finish()
    {
        if (_stop is null)
        {
            return;
        }

        _stop.Cancel();
        _ = Catch(_following.GetAwaiter().GetResult);
        _stop.Dispose();
        _stop = null;

        // What kept an earlier report from being made keeps this one too, or is over.
        Failure = Catch(() => _follower.Update());
    }

    private static Exception? Catch(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
