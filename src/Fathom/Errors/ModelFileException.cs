namespace Fathom;

/// <summary>
/// A model file is malformed, truncated, foreign, too large, or another model's; or the values to save do not belong in one. Whoever
/// catches it finds everything as it was: a model that should have been loaded keeps its parameters, a file that should have been replaced
/// its bytes.
/// </summary>
public sealed class ModelFileException : IOException
{
    internal ModelFileException(string path, string expected, string found, string advice, Exception? innerException = null)
        : base($"{path}: expected {expected}; found {found}. {advice}", innerException) => FilePath = path;

    /// <summary>The file, as it was named in the call.</summary>
    public string FilePath { get; }
}
