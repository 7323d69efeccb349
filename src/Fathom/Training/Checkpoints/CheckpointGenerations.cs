namespace Fathom.Training;

/// <summary>
/// The newest checkpoint and the one before it. A new one is written whole under a third name before the two are renamed, so that a process
/// killed at any moment leaves at least one whole generation where <see cref="Read"/> finds it.
/// </summary>
internal sealed class CheckpointGenerations
{
    private readonly string _path;
    private readonly string _previous;
    private bool _isNewestDamaged;

    public CheckpointGenerations(string path)
    {
        _path = path;
        _previous = path + ".previous";
    }

    /// <summary>Adds a generation.</summary>
    /// <param name="write">Writes it to the path it is given.</param>
    /// <exception cref="IOException">The disk is full or failed; both generations are as they were.</exception>
    public void Write(Action<string> write)
    {
        string next = _path + ".next";
        write(next);

        // What was found damaged must not take the place of the whole generation that was used instead of it.
        if (File.Exists(_path) && !_isNewestDamaged)
        {
            File.Move(_path, _previous, overwrite: true);
        }

        File.Move(next, _path, overwrite: true);
        _isNewestDamaged = false;
    }

    /// <summary>Reads the newest generation or, where that is missing or damaged, the one before.</summary>
    /// <param name="read">Reads the file at a path.</param>
    /// <exception cref="CheckpointMismatchException">The checkpoint is another training's.</exception>
    /// <exception cref="ModelFileException">The newest generation is damaged, and the one before missing or damaged too.</exception>
    /// <exception cref="FileNotFoundException">There is no checkpoint.</exception>
    public LoadedCheckpoint Read(Func<string, LoadedCheckpoint> read)
    {
        _isNewestDamaged = false;
        try
        {
            return read(_path);
        }
        catch (Exception newest) when (newest is ModelFileException or FileNotFoundException)
        {
            LoadedCheckpoint? previous = ReadPrevious(read);
            if (previous is null)
            {
                throw;
            }

            _isNewestDamaged = true;
            return previous with { FallbackReason = newest.Message };
        }
    }

    private LoadedCheckpoint? ReadPrevious(Func<string, LoadedCheckpoint> read)
    {
        try
        {
            return read(_previous);
        }
        catch (Exception exception) when (exception is ModelFileException or FileNotFoundException)
        {
            return null;
        }
    }
}
