using System.Text;

namespace Fathom.Compiler.Tests.Snapshots;

/// <summary>Compares text with a reviewed file, and leaves what came beside it when they differ.</summary>
internal static class SnapshotFile
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void Compare(string received, string verifiedPath, string receivedPath)
    {
        Assert.DoesNotContain('\r', received);
        string? expected = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath, Utf8).ReplaceLineEndings("\n") : null;
        if (expected == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received, Utf8);
        string how = expected is null ? "does not exist" : "differs" + FirstDifference(expected, received);
        Assert.Fail($"{Path.GetFileName(verifiedPath)} {how}\nReview {receivedPath} and, if it is right, rename it to {verifiedPath}.");
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

        return $" from line {line + 1} on:\n  expected: {At(expectedLines, line)}\n  received: {At(receivedLines, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end of the file)";
}
