namespace Fathom.Data;

/// <summary>
/// The files of a data set are missing, malformed, truncated, foreign, too large, or disagree with one another; nothing of the set is
/// given.
/// </summary>
public sealed class DataFileException : IOException
{
    internal DataFileException(string path, string expected, string found, string advice, Exception? innerException = null)
        : base($"{path}: expected {expected}; found {found}. {advice}", innerException) => FilePath = path;

    /// <summary>The file or directory at fault.</summary>
    public string FilePath { get; }

    /// <summary>A file that became shorter while it was read.</summary>
    internal static DataFileException Changed(string path, EndOfStreamException exception) => new(
        path, "the bytes it had when it was opened", "fewer", "Another program is changing it; load it when that is done.", exception);
}
