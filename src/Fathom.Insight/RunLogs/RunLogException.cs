namespace Fathom.Insight;

/// <summary>
/// A file is no run log, is damaged, too large, or of a newer format than this library reads; or a run cannot be added to it. The file is
/// as it was.
/// </summary>
public sealed class RunLogException : IOException
{
    internal RunLogException(string path, string expected, string found, string advice, Exception? innerException = null)
        : base($"{path}: expected {expected}; found {found}. {advice}", innerException) => FilePath = path;

    /// <summary>The file, as it was named in the call.</summary>
    public string FilePath { get; }
}
