namespace Fathom.Testing;

/// <summary>Generated code is not what its reviewed copy says, or has none yet.</summary>
public sealed class SnapshotMismatchException : Exception
{
    internal SnapshotMismatchException(string message, string verifiedFile, string receivedFile)
        : base(message)
    {
        VerifiedFile = verifiedFile;
        ReceivedFile = receivedFile;
    }

    /// <summary>The path of the reviewed copy.</summary>
    public string VerifiedFile { get; }

    /// <summary>The path of what came.</summary>
    public string ReceivedFile { get; }
}
