namespace Fathom.Persistence;

/// <summary>
/// The temporary files of <see cref="AtomicFile"/>: their names, and their removal when the process that wrote one was killed.
/// </summary>
internal static class TemporaryFile
{
    private const string Extension = ".fathom-tmp";
    private const int RandomDigits = 8;

    /// <summary>A name beside the target, so that a rename never crosses file systems: "model.safetensors.0123abcd.fathom-tmp".</summary>
    public static string NewName(string target) => $"{target}.{Guid.NewGuid().ToString("N")[..RandomDigits]}{Extension}";

    /// <summary>Removes what earlier writes of the target left behind. What cannot be removed stays, and never stops a save.</summary>
    public static void Sweep(string target)
    {
        string targetName = Path.GetFileName(target);
        try
        {
            foreach (string path in Directory.EnumerateFiles(Path.GetDirectoryName(target)!))
            {
                if (IsTemporary(Path.GetFileName(path), targetName) && IsAbandoned(path))
                {
                    TryDelete(path);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The directory cannot be listed, which does not mean that nothing can be saved there.
        }
    }

    public static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next sweep tries again.
        }
    }

    private static bool IsTemporary(string name, string targetName) =>
        name.Length == targetName.Length + 1 + RandomDigits + Extension.Length
        && name.StartsWith(targetName + ".", StringComparison.Ordinal)
        && name.EndsWith(Extension, StringComparison.Ordinal)
        && name.AsSpan(targetName.Length + 1, RandomDigits).ContainsAnyExcept("0123456789abcdef") is false;

    // A writer holds its file open until it has been renamed, and the system closes it when the process dies, however it dies.
    private static bool IsAbandoned(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
