namespace Fathom.Training;

/// <summary>Where and how often a run saves what it needs to go on after the process has died.</summary>
public sealed record CheckpointOptions
{
    /// <summary>Creates the options.</summary>
    /// <param name="path">The file, in a directory that exists; the generation before it is kept beside it as <c>path.previous</c>.</param>
    /// <param name="interval">Steps between checkpoints, at least 1. One more is written when the run ends or is cancelled.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The interval is below 1.</exception>
    public CheckpointOptions(string path, int interval)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentOutOfRangeException.ThrowIfLessThan(interval, 1);
        Path = path;
        Interval = interval;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Steps between checkpoints.</summary>
    public int Interval { get; }
}
