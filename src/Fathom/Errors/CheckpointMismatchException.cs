namespace Fathom;

/// <summary>A checkpoint is whole, but it belongs to another training; nothing was changed.</summary>
public sealed class CheckpointMismatchException : InvalidOperationException
{
    internal CheckpointMismatchException(string path, string subject, string expected, string found, string advice)
        : base($"{path}: expected the {subject} '{expected}'; found '{found}'. {advice}")
    {
        FilePath = path;
        Subject = subject;
        Expected = expected;
        Found = found;
    }

    /// <summary>The file, as it was named in the call.</summary>
    public string FilePath { get; }

    /// <summary>What disagrees, in words: "schedule".</summary>
    public string Subject { get; }

    /// <summary>What this training has.</summary>
    public string Expected { get; }

    /// <summary>What the checkpoint has.</summary>
    public string Found { get; }
}
