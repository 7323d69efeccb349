using PaperFigures.Output;

namespace Fathom.PaperFigures.Tests.Output;

public sealed class AtomicTextFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("paper-figures");

    [Fact]
    public void A_file_is_replaced_and_nothing_else_is_left()
    {
        string path = Path.Combine(_folder.FullName, "new", "file.csv");

        AtomicTextFile.Write(path, "first");
        AtomicTextFile.Write(path, "second");

        Assert.Equal("second", File.ReadAllText(path));
        Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void What_cannot_be_written_leaves_no_half_of_itself_and_says_what_to_do()
    {
        string path = Path.Combine(_folder.FullName, "file.csv");
        Directory.CreateDirectory(path);

        IOException exception = Assert.ThrowsAny<IOException>(() => AtomicTextFile.Write(path, "text"));

        Assert.Contains("--output", exception.Message);
        Assert.Single(_folder.GetFileSystemInfos());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
