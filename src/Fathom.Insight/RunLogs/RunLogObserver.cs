namespace Fathom.Insight;

/// <summary>
/// Writes a run's log as it trains: <c>Observers = [new RunLogObserver("run.jsonl")]</c>. A run from step 0 gets a new file, and a log that
/// was there is kept as <c>path.previous</c>; a run resumed from a checkpoint goes on in its log. A file that cannot be opened ends
/// the run before its first step. What happens to it later, a full disk above all, does not: the log ends whole where it is, training goes
/// on, and <see cref="Failure"/> and <see cref="Dispose"/> tell.
/// </summary>
public sealed class RunLogObserver : RunEntryObserver, IDisposable
{
    private readonly string _path;
    private RunLogWriter? _writer;
    private bool _hasRunFailed;

    /// <summary>Prepares to write a log.</summary>
    /// <param name="path">The file, in a directory that exists. By custom its name ends in .jsonl.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public RunLogObserver(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = path;
    }

    /// <summary>Why the latest run's log ended early; null as long as nothing failed.</summary>
    public IOException? Failure => _writer?.Failure;

    /// <summary>Closes the file, which the end of a run has done already.</summary>
    /// <exception cref="IOException">The log ended early, and no exception of the training is on its way.</exception>
    public void Dispose()
    {
        _writer?.Dispose();
        if (Failure is { } failure && !_hasRunFailed)
        {
            throw failure;
        }
    }

    /// <inheritdoc/>
    protected override void Receive(RunEntry entry)
    {
        if (entry is RunStarted start)
        {
            _writer?.Dispose();
            _writer = new RunLogWriter(_path, start);
            _hasRunFailed = false;
            return;
        }

        _writer!.Write(entry);
        if (entry is RunEnded end)
        {
            _hasRunFailed = end.Message is not null;
            _writer.Dispose();
        }
    }
}
