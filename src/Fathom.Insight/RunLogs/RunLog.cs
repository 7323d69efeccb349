namespace Fathom.Insight;

/// <summary>The run log: a file of JSON lines that says what a training run did, as it did it.</summary>
public static class RunLog
{
    /// <summary>The version of the format that this library writes, and the newest it reads.</summary>
    public const int Schema = 1;

    /// <summary>
    /// Reads a log, also one that is being written. What follows the last line feed is a line under way, or one that a killed run left half
    /// written, and is ignored; so are entries of kinds that this version does not know. Where a run was resumed from a checkpoint, the
    /// entries that it made again replace those of the run before.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much it may ask of the reader; null for <see cref="RunLogLimits.Default"/>.</param>
    /// <exception cref="RunLogException">
    /// The file is empty, no run log, of a newer schema, damaged, or beyond a limit; the message says which, and where.
    /// </exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a directory.</exception>
    public static RunLogContents Read(string path, RunLogLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return RunLogReader.Read(path, limits ?? RunLogLimits.Default);
    }
}
