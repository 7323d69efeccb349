using System.Buffers;
using System.Text;

namespace Fathom.Insight.Tests.RunLogs;

/// <summary>A run log of a test, in a directory of its own.</summary>
internal sealed class LogFile : IDisposable
{
    public TemporaryDirectory Directory { get; } = new();

    public string Path => Directory.File("run.jsonl");

    public string Text
    {
        get => Encoding.UTF8.GetString(File.ReadAllBytes(Path));
        set => File.WriteAllBytes(Path, Encoding.UTF8.GetBytes(value));
    }

    public static string Lines(params ReadOnlySpan<RunEntry> entries)
    {
        var lines = new ArrayBufferWriter<byte>();
        foreach (RunEntry entry in entries)
        {
            RunLogLine.Format(entry, lines);
        }

        return Encoding.UTF8.GetString(lines.WrittenSpan);
    }

    public RunLogContents Read(params ReadOnlySpan<RunEntry> entries)
    {
        Text = Lines(entries);
        return RunLog.Read(Path);
    }

    public void Dispose() => Directory.Dispose();
}
