namespace Fathom.Insight;

/// <summary>
/// A file that grows by whole records, each by one write that reaches the operating system before it returns: a process killed at any
/// moment leaves all records, or all but the last. Others may read it meanwhile. Where a write fails (a full disk, above all) what was
/// written of the record is cut off, the file is closed and stays as it is; the failure is kept, and what is added later is dropped, so
/// that the training that is watched goes on.
/// </summary>
internal sealed class AppendedFile : IDisposable
{
    private readonly string _path;
    private readonly Stream _stream;
    private long _length;
    private bool _isClosed;

    /// <param name="path">The file, as messages name it.</param>
    /// <param name="stream">The file, opened to be written and cut; it is closed with this.</param>
    public AppendedFile(string path, Stream stream)
    {
        _path = path;
        _stream = stream;
        _length = stream.Length;
        _stream.Position = _length;
    }

    /// <summary>Why the file ended early; null as long as nothing failed.</summary>
    public IOException? Failure { get; private set; }

    /// <summary>Opens a file so that others may read, rename or remove it, and not write it where the system can prevent that.</summary>
    public static FileStream Open(string path, FileMode mode) =>
        new(path, mode, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 0);

    /// <summary>Adds a record, unless the file has failed or was closed.</summary>
    public void Append(ReadOnlySpan<byte> record)
    {
        if (_isClosed || Failure is not null)
        {
            return;
        }

        try
        {
            if (_stream.Length != _length)
            {
                // A foreign writer's bytes are not ours to cut.
                End(new IOException($"it had {_length} bytes, and another writer left {_stream.Length}."));
                return;
            }

            _stream.Write(record);
            _stream.Flush();
            _length += record.Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            CutOff();
            End(exception);
        }
    }

    /// <summary>Writes through to the disk and closes. Never throws; see <see cref="Failure"/>.</summary>
    public void Dispose()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        try
        {
            if (Failure is null && _stream is FileStream file)
            {
                file.Flush(flushToDisk: true);
            }

            _stream.Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Failure ??= Describe(exception);
        }
    }

    // Part of a record may have been written: as much as the disk had room for.
    private void CutOff()
    {
        try
        {
            _stream.SetLength(_length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The part stays; readers ignore it, and a resumed run cuts it off.
        }
    }

    private void End(Exception cause)
    {
        Failure = Describe(cause);
        Dispose();
    }

    private IOException Describe(Exception cause) => new(
        $"{_path} could not be written on: {cause.Message.TrimEnd('.')}. It ends with its byte {_length}, and the training "
        + "went on without it. Make room or get the permission, or choose another file, before the next run.",
        cause);
}
