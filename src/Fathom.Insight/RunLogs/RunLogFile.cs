using Fathom.Persistence;

namespace Fathom.Insight;

/// <summary>Opens the file that a run's log goes to: a new one, or the one that the run before left.</summary>
internal static class RunLogFile
{
    private const string Elsewhere = "Nothing was changed; choose another name for the log.";
    private const string Previous = ".previous";
    private const int Block = 1 << 16;

    /// <summary>The file, whole lines only, to be written on at its end.</summary>
    public static FileStream Open(string path, RunStarted start)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(start);
        if (Directory.Exists(path))
        {
            throw new UnauthorizedAccessException($"{path}: expected a file for the run log; found a directory. Name a file in it.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } directory && !Directory.Exists(directory))
        {
            throw new DirectoryNotFoundException($"{path}: there is no directory {directory} for the run log. Create it first.");
        }

        bool isKept = IsRunLog(path);
        if (isKept && start.FirstStep > 0)
        {
            return GoOn(path, start);
        }

        if (isKept)
        {
            File.Move(path, path + Previous, overwrite: true);
        }

        return AppendedFile.Open(path, FileMode.OpenOrCreate);
    }

    // A log that was killed within its first line is one, too; an empty file is as good as none.
    private static bool IsRunLog(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Span<byte> beginning = stackalloc byte[RunLogLine.Beginning.Length];
        int read = stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        if (read > 0 && !RunLogLine.Beginning.StartsWith(beginning[..read]))
        {
            throw new RunLogException(path, "a run log, or no file", "another file", Elsewhere);
        }

        return read > 0;
    }

    private static FileStream GoOn(string path, RunStarted start)
    {
        FileStream stream = AppendedFile.Open(path, FileMode.Open);
        try
        {
            var lines = new LineReader(stream, stream.Length, RunLogLimits.Default.LineBytes);
            if (lines.TryRead(out ReadOnlySpan<byte> line))
            {
                RequireSameNetwork(path, RunLogReader.ReadFirst(path, line), start);
            }

            stream.SetLength(WholeLines(stream));
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static void RequireSameNetwork(string path, RunStarted found, RunStarted start)
    {
        if (found.Model.DeclarationHash != start.Model.DeclarationHash)
        {
            throw new RunLogException(
                path,
                $"the log of the run that is resumed, of {Name(start.Model)}",
                $"that of {Name(found.Model)}",
                Elsewhere);
        }
    }

    private static string Name(LoggedModel model) =>
        $"{DisplayText.Quote(model.Name)} ({DisplayText.Quote(model.DeclarationHash)})";

    // From the end backwards to the last line feed.
    private static long WholeLines(FileStream stream)
    {
        var block = new byte[Block];
        long end = stream.Length;
        while (end > 0)
        {
            long start = Math.Max(0, end - Block);
            stream.Position = start;
            Span<byte> bytes = block.AsSpan(0, (int)(end - start));
            stream.ReadExactly(bytes);
            int found = bytes.LastIndexOf((byte)'\n');
            if (found >= 0)
            {
                return start + found + 1;
            }

            end = start;
        }

        return 0;
    }
}
