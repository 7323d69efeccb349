namespace Fathom.Tests.Persistence;

/// <summary>A directory of its own for one test, removed with all it holds.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("fathom-test-");

    public string Root => _directory.FullName;

    public string[] FileNames => [.. _directory.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];

    public string File(string name) => Path.Combine(Root, name);

    public void Dispose() => _directory.Delete(recursive: true);
}
