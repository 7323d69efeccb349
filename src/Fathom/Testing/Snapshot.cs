using System.Text;

namespace Fathom.Testing;

/// <summary>Compares text with a reviewed file.</summary>
internal static class Snapshot
{
    private const string Attribute = "GeneratedCode(\"Fathom\", \"";

    /// <summary>Throws unless <c>start.verified.cs</c> holds the text; writes <c>start.received.cs</c> when it does not.</summary>
    public static void Compare(string received, string start)
    {
        string verifiedPath = start + ".verified.cs";
        string receivedPath = start + ".received.cs";
        string? expected = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : null;
        if (expected == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        string difference = expected is null ? "does not exist yet." : "differs " + FirstDifference(expected, received);
        throw new SnapshotMismatchException(
            $"{Path.GetFileName(verifiedPath)} {difference}{Environment.NewLine}" +
            $"Review '{receivedPath}' and, if it is right, rename it to '{verifiedPath}'.",
            verifiedPath,
            receivedPath);
    }

    /// <summary>The text with "{version}" for the compiler's version, so that an update alone changes nothing.</summary>
    public static string WithoutVersion(string text)
    {
        int start = text.IndexOf(Attribute, StringComparison.Ordinal);
        if (start < 0)
        {
            return text;
        }

        start += Attribute.Length;
        return string.Concat(text.AsSpan(0, start), "{version}", text.AsSpan(text.IndexOf('"', start)));
    }

    private static string FirstDifference(string expected, string received)
    {
        string[] expectedLines = expected.Split('\n');
        string[] receivedLines = received.Split('\n');
        int line = 0;
        while (line < expectedLines.Length && line < receivedLines.Length && expectedLines[line] == receivedLines[line])
        {
            line++;
        }

        return $"from line {line + 1} on:{Environment.NewLine}" +
            $"  expected: {At(expectedLines, line)}{Environment.NewLine}" +
            $"  received: {At(receivedLines, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end of the file)";
}
