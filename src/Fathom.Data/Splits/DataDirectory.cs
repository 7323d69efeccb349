using Fathom.Persistence;

namespace Fathom.Data;

/// <summary>Finds the files of a data set.</summary>
internal static class DataDirectory
{
    private const string Advice = "Name the directory that holds the files, or put them there.";

    /// <summary>The path of each file wanted.</summary>
    /// <exception cref="DataFileException">The directory, or a file under all of its names, is missing; the message lists them.</exception>
    public static string[] Find(string directory, IReadOnlyList<WantedFile> wanted)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var expected = $"the files {string.Join(", ", wanted)}";
        if (!Directory.Exists(directory))
        {
            throw new DataFileException(directory, $"a directory with {expected}", "no such directory", Advice);
        }

        string?[] found = [.. wanted.Select(file => file.Names.FirstOrDefault(name => File.Exists(Path.Combine(directory, name))))];
        if (found.Contains(null))
        {
            throw new DataFileException(directory, expected, DescribeFound(directory, wanted, found), Advice);
        }

        return [.. found.Select(name => Path.Combine(directory, name!))];
    }

    private static string DescribeFound(string directory, IReadOnlyList<WantedFile> wanted, string?[] found)
    {
        string[] present = [.. found.OfType<string>()];
        string[] missing = [.. wanted.Where((_, index) => found[index] is null).Select(file => file.ToString())];
        string[] others = [.. Directory.EnumerateFileSystemEntries(directory)
            .Select(path => Path.GetFileName(path))
            .Except(present)
            .Order(StringComparer.Ordinal)];
        var those = present.Length == 0 ? "none of them" : $"{DisplayText.List(present)}, but no {string.Join(", no ", missing)}";
        return others.Length == 0 ? those : $"{those}; the directory also has {DisplayText.List(others)}";
    }
}
