using Fathom.Testing;

namespace Fathom.Tests.Testing;

public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fathom-snapshot");

    private string Start => Path.Combine(_folder.FullName, "Net");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void MissingFile_IsReportedAndWhatCameIsWritten()
    {
        var mismatch = Assert.Throws<SnapshotMismatchException>(() => Snapshot.Compare("text\n", Start));

        Assert.Contains("Net.verified.cs does not exist yet.", mismatch.Message, StringComparison.Ordinal);
        Assert.Equal(Start + ".verified.cs", mismatch.VerifiedFile);
        Assert.Equal("text\n", File.ReadAllText(mismatch.ReceivedFile));
    }

    [Fact]
    public void ChangedLine_IsReportedWithItsNumberAndBothTexts()
    {
        File.WriteAllText(Start + ".verified.cs", "one\r\ntwo\r\n");

        var mismatch = Assert.Throws<SnapshotMismatchException>(() => Snapshot.Compare("one\n2\n", Start));

        Assert.Contains("differs from line 2 on:", mismatch.Message, StringComparison.Ordinal);
        Assert.Contains("expected: two", mismatch.Message, StringComparison.Ordinal);
        Assert.Contains("received: 2", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SameText_PassesAndRemovesWhatCameBefore()
    {
        File.WriteAllText(Start + ".verified.cs", "one\r\ntwo\r\n");
        File.WriteAllText(Start + ".received.cs", "old");

        Snapshot.Compare("one\ntwo\n", Start);

        Assert.False(File.Exists(Start + ".received.cs"));
    }

    [Theory]
    [InlineData("[GeneratedCode(\"Fathom\", \"1.2.3\")] class", "[GeneratedCode(\"Fathom\", \"{version}\")] class")]
    [InlineData("class", "class")]
    public void Version_IsLeftOut(string text, string expected) => Assert.Equal(expected, Snapshot.WithoutVersion(text));

    [Fact]
    public void ModelOfAProjectThatWritesNoCode_IsAnsweredWithTheSettingToMake()
    {
        var error = Assert.Throws<InvalidOperationException>(static () => GeneratedCode.Of<IModel>());

        Assert.Contains("<FathomEmitGeneratedCode>true</FathomEmitGeneratedCode>", error.Message, StringComparison.Ordinal);
    }
}
