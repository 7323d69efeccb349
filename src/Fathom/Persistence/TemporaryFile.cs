namespace Fathom.Persistence;

/// <summary>
/// The temporary files of <see cref="AtomicFile"/>: their names, and their removal when the process that wrote one was killed.
/// </summary>
internal static class TemporaryFile
{
    private const string Extension = ".fathom-tmp";
    private const int RandomDigits = 8;
    private const int Attempts = 100;

    /// <summary>
    /// Creates one beside the target, so that a rename never crosses file systems: "model.safetensors.0123abcd.fathom-tmp". While the
    /// stream is open no sweep removes it.
    /// </summary>
    public static FileStream Create(string target)
    {
        for (int attempt = 1; attempt < Attempts; attempt++)
        {
            if (TryCreate(target) is { } stream)
            {
                return stream;
            }
        }

        return Open(target);
    }

    /// <summary>Removes what earlier writes of the target left behind. What cannot be removed stays, and never stops a save.</summary>
    public static void Sweep(string target)
    {
        string targetName = Path.GetFileName(target);
        try
        {
            foreach (string path in Directory.EnumerateFiles(Path.GetDirectoryName(target)!))
            {
                if (IsTemporary(Path.GetFileName(path), targetName))
                {
                    RemoveAbandoned(path);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The directory cannot be listed, which does not mean that nothing can be saved there.
        }
    }

    public static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next sweep tries again.
        }
    }

    private static bool IsTemporary(string name, string targetName) =>
        name.Length == targetName.Length + 1 + RandomDigits + Extension.Length
        && name.StartsWith(targetName + ".", StringComparison.Ordinal)
        && name.EndsWith(Extension, StringComparison.Ordinal)
        && name.AsSpan(targetName.Length + 1, RandomDigits).ContainsAnyExcept("0123456789abcdef") is false;

    // Creating a file and locking it are two calls to the system. A sweep between them takes the file for an abandoned one: it holds the
    // lock for a moment, or has removed the file by now. Nothing has been written yet, so another name will do.
    private static FileStream? TryCreate(string target)
    {
        try
        {
            FileStream stream = Open(target);
            if (File.Exists(stream.Name))
            {
                return stream;
            }

            stream.Dispose();
        }
        catch (IOException)
        {
            // Where it was not a sweep, the last attempt says what it is.
        }

        return null;
    }

    private static FileStream Open(string target)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,

            // The handle stays open until the rename is done, and with it the lock by which a sweep knows that this file is in use.
            Share = FileShare.Delete,
        };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            // A private file must not become a public one by being saved again.
            options.UnixCreateMode = File.GetUnixFileMode(target);
        }

        return new FileStream($"{target}.{Guid.NewGuid().ToString("N")[..RandomDigits]}{Extension}", options);
    }

    // A writer holds its file open until it has been renamed, and the system closes it when the process dies, however it dies. The file
    // goes before the lock does: a writer that gets the lock after this sees that its file is gone.
    private static void RemoveAbandoned(string path)
    {
        try
        {
            using var stream = new FileStream(
                path,
                new FileStreamOptions
                {
                    Mode = FileMode.Open,
                    Access = FileAccess.ReadWrite,
                    Share = FileShare.None,
                    Options = FileOptions.DeleteOnClose,
                });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // In use, or not ours to remove.
        }
    }
}
