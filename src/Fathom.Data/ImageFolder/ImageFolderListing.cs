using Fathom.Persistence;

namespace Fathom.Data;

/// <summary>The classes and image files below a directory, in an order that no file system decides.</summary>
internal sealed record ImageFolderListing(IReadOnlyList<string> ClassNames, IReadOnlyList<ClassifiedFile> Files)
{
    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".bmp", ".gif"];

    // Hidden entries, such as .git and .DS_Store, are skipped; what may not be read is not passed over in silence.
    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = false };

    /// <exception cref="DataFileException">There is no directory, no class, or a class without images.</exception>
    public static ImageFolderListing Of(string directory)
    {
        const string Expected = "a directory with a folder of images for each class";
        const string Advice = "Name the directory above the classes' folders.";
        if (!Directory.Exists(directory))
        {
            throw new DataFileException(directory, Expected, "no such directory", Advice);
        }

        string[] folders = [.. Names(Directory.EnumerateDirectories(directory, "*", Visible))];
        if (folders.Length == 0)
        {
            string[] files = [.. Names(Directory.EnumerateFiles(directory, "*", Visible))];
            throw new DataFileException(
                directory, Expected, files.Length == 0 ? "an empty directory" : $"no folder, but {DisplayText.List(files)}", Advice);
        }

        return new ImageFolderListing(
            Array.AsReadOnly(folders),
            [.. folders.SelectMany((name, label) =>
                ImagesIn(Path.Combine(directory, name)).Select(path => new ClassifiedFile(path, label)))]);
    }

    private static string[] ImagesIn(string folder)
    {
        string[] entries = [.. Names(Directory.EnumerateFileSystemEntries(folder, "*", Visible))];
        string[] images = [.. entries
            .Where(name => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            .Select(name => Path.Combine(folder, name))
            .Where(File.Exists)];
        return images.Length > 0
            ? images
            : throw new DataFileException(
                folder,
                $"images of this class ({string.Join(", ", Extensions)})",
                entries.Length == 0 ? "an empty folder" : $"none, but {DisplayText.List(entries)}",
                "Put images directly in it, or remove it.");
    }

    private static IEnumerable<string> Names(IEnumerable<string> paths) =>
        paths.Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
