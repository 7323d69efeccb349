using Xunit.Sdk;

namespace Fathom.Compiler.Tests.Snapshots;

/// <summary>The guard itself: it fails on a missing file and on a change, says where, and leaves what came.</summary>
public sealed class VerifierTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fathom-snapshots");

    private string Verified => Path.Combine(_folder.FullName, "Some.Test.verified.cs");

    private string Received => Path.Combine(_folder.FullName, "Some.Test.received.cs");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void MissingFile_FailsAndLeavesWhatCame()
    {
        var failure = Assert.Throws<FailException>(() => SnapshotFile.Compare("text\n", Verified, Received));

        Assert.Contains("Some.Test.verified.cs does not exist", failure.Message, StringComparison.Ordinal);
        Assert.Equal("text\n", File.ReadAllText(Received));
    }

    [Fact]
    public void ChangedLine_FailsWithItsNumberAndBothTexts()
    {
        File.WriteAllText(Verified, "one\ntwo\nthree\n");

        var failure = Assert.Throws<FailException>(() => SnapshotFile.Compare("one\n2\nthree\n", Verified, Received));

        Assert.Contains("from line 2 on:\n  expected: two\n  received: 2\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\nthree\n", File.ReadAllText(Received));
    }

    [Fact]
    public void MissingEnd_Fails()
    {
        File.WriteAllText(Verified, "one\ntwo");

        var failure = Assert.Throws<FailException>(() => SnapshotFile.Compare("one", Verified, Received));

        Assert.Contains("from line 2 on:\n  expected: two\n  received: (the end of the file)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SameText_PassesAndRemovesAnOldReceivedFile()
    {
        File.WriteAllText(Verified, "one\r\ntwo\r\n");
        File.WriteAllText(Received, "old");

        SnapshotFile.Compare("one\ntwo\n", Verified, Received);

        Assert.False(File.Exists(Received));
    }
}
