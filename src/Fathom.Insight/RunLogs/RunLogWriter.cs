using System.Buffers;

namespace Fathom.Insight;

/// <summary>
/// Writes a run log, entry by entry: each is one line, written by one call that reaches the operating system before it returns. A process
/// killed at any moment loses at most the line it was writing; after a power failure the system may lose more. One writer at a time, on one
/// thread at a time.
/// </summary>
public sealed class RunLogWriter : IDisposable
{
    private readonly AppendedFile _file;
    private readonly ArrayBufferWriter<byte> _line = new();

    /// <summary>
    /// Begins a run's log. A run from step 0 gets a new file; a log that was there is kept beside it as <c>path.previous</c>. A run resumed
    /// at a later step goes on in the file that is there, after a line that a killed run left half written was cut off.
    /// </summary>
    /// <param name="path">The file, in a directory that exists.</param>
    /// <param name="start">The first entry: what is trained, and from where.</param>
    /// <exception cref="RunLogException">
    /// There is another file under that name, or, where a run is resumed, the log of another network; it stays as it is.
    /// </exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or directory may not be written.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public RunLogWriter(string path, RunStarted start)
        : this(path, RunLogFile.Open(path, start)) => Write(start);

    internal RunLogWriter(string path, Stream stream) => _file = new AppendedFile(path, stream);

    /// <summary>Why the log ended early, a full disk for one; null as long as nothing failed. What is there is whole.</summary>
    public IOException? Failure => _file.Failure;

    /// <summary>Writes an entry. Where it cannot be written, the log ends, and <see cref="Failure"/> says why; nothing is thrown.</summary>
    /// <param name="entry">The entry.</param>
    public void Write(RunEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        _line.ResetWrittenCount();
        RunLogLine.Format(entry, _line);
        _file.Append(_line.WrittenSpan);
    }

    /// <summary>Writes through to the disk and closes the file.</summary>
    public void Dispose() => _file.Dispose();
}
