using System.Text.Json;

namespace Fathom.Benchmarks.Probes;

/// <summary>How a child process hands its readings to its parent: a line of JSON each.</summary>
internal static class ReadingLines
{
    public const string Command = "measure";

    public static string Write(Reading reading) => JsonSerializer.Serialize(reading);

    public static IReadOnlyList<Reading> Read(IEnumerable<string> lines) =>
        [.. lines.Where(line => line.StartsWith('{')).Select(line => JsonSerializer.Deserialize<Reading>(line)!)];
}
