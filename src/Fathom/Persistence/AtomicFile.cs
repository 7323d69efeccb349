namespace Fathom.Persistence;

/// <summary>
/// Replaces a file in one step: whoever opens it, at any time and also after a crash in the middle, finds the old bytes or the new ones,
/// whole. The new bytes go to a temporary file in the same directory, are flushed to the disk, and take the old file's place by a rename.
/// .NET has no way to flush a directory, so after a power failure the very last replacement may be undone; it is never half done.
/// </summary>
internal static class AtomicFile
{
    private const string Unchanged = "Nothing was changed; make room or get the permission, or choose another directory.";

    /// <summary>Writes or replaces a file.</summary>
    /// <param name="path">The file. Where it is a symbolic link, what it points to is replaced.</param>
    /// <param name="write">Writes the bytes. What it throws is passed on, and the old file stays.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory; none is made.</exception>
    /// <exception cref="UnauthorizedAccessException">
    /// The file is read-only or a directory, or the directory may not be written to.
    /// </exception>
    /// <exception cref="IOException">The disk is full or failed.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string target = Resolve(path);
        string directory = Path.GetDirectoryName(target)!;
        CheckTarget(path, target, directory);
        TemporaryFile.Sweep(target);
        try
        {
            using FileStream temporary = TemporaryFile.Create(target);
            try
            {
                write(temporary);
                temporary.Flush(flushToDisk: true);
                File.Move(temporary.Name, target, overwrite: true);
            }
            catch
            {
                TemporaryFile.TryDelete(temporary.Name);
                throw;
            }
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new UnauthorizedAccessException($"{path} could not be saved: {exception.Message} {Unchanged}", exception);
        }
        catch (IOException exception) when (exception is not ModelFileException)
        {
            throw new IOException($"{path} could not be saved: {exception.Message} {Unchanged}", exception);
        }
    }

    private static string Resolve(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string full = Path.GetFullPath(path);
        bool isLink = new FileInfo(full).LinkTarget is not null;
        return isLink ? File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName : full;
    }

    private static void CheckTarget(string path, string target, string directory)
    {
        if (Directory.Exists(target))
        {
            throw new UnauthorizedAccessException($"{path} could not be saved: it is a directory. Name a file.");
        }

        if (!Directory.Exists(directory))
        {
            throw new DirectoryNotFoundException($"{path} could not be saved: there is no directory {directory}. Create it first.");
        }

        // A rename asks for permission on the directory only, and would replace a file that its owner protected.
        if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException($"{path} could not be saved: it is read-only. Make it writable or choose another name.");
        }
    }
}
