using System.Runtime.CompilerServices;

namespace Fathom.Compiler.Tests.Snapshots;

/// <summary>
/// Holds text to a reviewed file beside the test, by Verify's conventions and in its call shape. It stands in for Verify.Xunit, whose own
/// dependency cannot be restored from every registry; <c>-p:SnapshotLibrary=Verify</c> takes the real one instead.
/// </summary>
internal static class Verifier
{
    /// <summary>Starts a comparison; it runs when the result is turned into a task.</summary>
    /// <param name="target">The text, lines ending in LF.</param>
    /// <param name="extension">The files' extension.</param>
    /// <param name="sourceFile">The test's file, whose name is the class's.</param>
    /// <param name="method">The test's name.</param>
    public static SnapshotTask Verify(
        string target, string extension, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target, extension, sourceFile, method);
}
