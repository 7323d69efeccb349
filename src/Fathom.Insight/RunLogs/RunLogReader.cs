using System.Text.Json;
using Fathom.Persistence;

namespace Fathom.Insight;

/// <summary>Reads a run log line by line and refuses what is none.</summary>
internal static class RunLogReader
{
    private const string Another = "Choose another file, or make one with a RunLogObserver.";
    private const string Damaged = "The log is damaged there; remove the line, or what follows it, to read the rest.";

    public static RunLogContents Read(string path, RunLogLimits limits)
    {
        using FileStream stream = Open(path);
        long length = LengthOf(stream, path, limits);
        var lines = new LineReader(stream, length, limits.LineBytes);
        var builder = new RunLogBuilder();
        if (!TryNext(lines, path, limits, out ReadOnlySpan<byte> line))
        {
            throw NoLine(path, length);
        }

        builder.Add(ReadFirst(path, line));
        while (TryNext(lines, path, limits, out line))
        {
            if (ReadNext(path, line, lines.Count) is { } entry)
            {
                builder.Add(entry);
            }
        }

        return builder.Build();
    }

    /// <summary>The first entry, which says what the file is.</summary>
    /// <exception cref="RunLogException">It is no run log, or of a newer schema.</exception>
    public static RunStarted ReadFirst(string path, ReadOnlySpan<byte> line)
    {
        LineHeader header;
        try
        {
            header = RunLogLine.ReadHeader(line);
        }
        catch (JsonException exception)
        {
            string otherwise = $"a first line that is not a JSON object (byte {exception.BytePositionInLine ?? 0})";
            string found = line is [] ? "an empty first line" : ForeignFile.Describe(line, otherwise).Found;
            throw new RunLogException(path, "a run log", found, Another, exception);
        }

        if (header.Kind != "run")
        {
            string kind = header.Kind is null ? "no kind" : $"the kind {DisplayText.Quote(header.Kind)}";
            throw new RunLogException(path, "a run log, whose first line is of the kind 'run'", $"{kind} in the first line", Another);
        }

        RequireSchema(path, header);
        return ReadKnown(path, line, lineNumber: 1) as RunStarted
            ?? throw new RunLogException(path, "a run in line 1", "something else", Damaged);
    }

    private static RunEntry? ReadNext(string path, ReadOnlySpan<byte> line, long lineNumber)
    {
        RunEntry? entry = ReadKnown(path, line, lineNumber);
        if (entry is RunStarted)
        {
            // A newer version may have resumed the run.
            RequireSchema(path, RunLogLine.ReadHeader(line));
        }

        return entry;
    }

    private static RunEntry? ReadKnown(string path, ReadOnlySpan<byte> line, long lineNumber)
    {
        try
        {
            return RunLogLine.Parse(line);
        }
        catch (JsonException exception)
        {
            // The serializer's messages end in a path and a line number of their own, which is always 0 here.
            string reason = exception.Message.Split(" Path: ")[0];
            string place = exception.BytePositionInLine is { } position ? $" at its byte {position}" : "";
            string found = $"a line that is none{place}. {reason}".TrimEnd('.');
            throw new RunLogException(path, $"an entry in line {lineNumber}", found, Damaged, exception);
        }
    }

    private static void RequireSchema(string path, LineHeader header)
    {
        string expected = RunLog.Schema == 1 ? "a run log of schema 1" : $"a run log of schema 1 to {RunLog.Schema}";
        switch (header.Schema)
        {
            case null or < 1:
                throw new RunLogException(path, expected, header.Schema is null ? "none" : $"schema {header.Schema}", Another);
            case > RunLog.Schema:
                throw new RunLogException(
                    path, expected, $"schema {header.Schema}, which a newer version wrote", "Read it with a newer version of Fathom.");
        }
    }

    private static FileStream Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UnauthorizedAccessException($"{path}: expected a run log; found a directory. Name the file in it.");
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
    }

    // A log that is being written grows; what is there now is read.
    private static long LengthOf(FileStream stream, string path, RunLogLimits limits)
    {
        if (!stream.CanSeek)
        {
            throw new RunLogException(path, "a run log", "a pipe or a device", "Name a file.");
        }

        long length = stream.Length;
        return length <= limits.FileBytes
            ? length
            : throw new RunLogException(
                path,
                $"at most {limits.FileBytes} bytes",
                $"{length}",
                $"Where it is to be trusted, raise {nameof(RunLogLimits)}.{nameof(RunLogLimits.FileBytes)}, or observe less often.");
    }

    private static bool TryNext(LineReader lines, string path, RunLogLimits limits, out ReadOnlySpan<byte> line)
    {
        if (lines.TryRead(out line))
        {
            return true;
        }

        if (lines.IsTooLong)
        {
            throw new RunLogException(
                path,
                $"lines of at most {limits.LineBytes} bytes",
                $"a longer one, line {lines.Count + 1}",
                $"Where this is a run log to be trusted, raise {nameof(RunLogLimits)}.{nameof(RunLogLimits.LineBytes)}.");
        }

        return false;
    }

    private static RunLogException NoLine(string path, long length) => length == 0
        ? new(path, "a run log", "an empty file", "The run has not begun, or was killed as it did; read it again, or start it again.")
        : new(path, "a run log", "no whole line", "The run was killed as it began, or this is another file; start it again.");
}
