namespace Fathom.Insight;

/// <summary>
/// Writes an event file that TensorBoard shows while the run trains: <c>Observers = [new TensorBoardObserver("runs/first")]</c>, and
/// <c>tensorboard --logdir runs</c>. Every run, also a resumed one, gets a file of its own in the directory. Each step's moments, each
/// validation and report, and full statistics become scalars and histograms with tags such as <c>activation_saturated_fraction/hidden1</c>.
/// As with <see cref="RunLogObserver"/>, a disk that fills up ends the file, not the training.
/// </summary>
public sealed class TensorBoardObserver : RunEntryObserver, IDisposable
{
    private readonly string _directory;
    private AppendedFile? _file;
    private EventEncoder _encoder = new();
    private bool _hasRunFailed;

    /// <summary>Prepares to write event files.</summary>
    /// <param name="directory">The run's own directory, made where it does not exist.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public TensorBoardObserver(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        _directory = directory;
    }

    /// <summary>Why the latest run's file ended early; null as long as nothing failed.</summary>
    public IOException? Failure => _file?.Failure;

    /// <summary>Closes the file, which the end of a run has done already.</summary>
    /// <exception cref="IOException">The file ended early, and no exception of the training is on its way.</exception>
    public void Dispose()
    {
        _file?.Dispose();
        if (Failure is { } failure && !_hasRunFailed)
        {
            throw failure;
        }
    }

    /// <inheritdoc/>
    protected override void Receive(RunEntry entry)
    {
        switch (entry)
        {
            case RunStarted start:
                Begin(start);
                break;
            case RunEnded end:
                _hasRunFailed = end.Message is not null;
                _file!.Dispose();
                break;
            default:
                if (_encoder.Encode(entry, Clock.GetUtcNow()) is { } record)
                {
                    _file!.Append(record);
                }

                break;
        }
    }

    private void Begin(RunStarted start)
    {
        _file?.Dispose();
        Directory.CreateDirectory(_directory);
        FileStream stream = EventFileName.Create(_directory, start.Started);
        _file = new AppendedFile(stream.Name, stream);
        _encoder = new EventEncoder();
        _hasRunFailed = false;
        _file.Append(EventEncoder.Beginning(start.Started));
    }
}
