namespace Fathom.Tests.Persistence;

/// <summary>A stream that has fewer bytes than it had when its length was asked for.</summary>
internal sealed class ShrunkStream(byte[] remaining, long lengthBefore) : MemoryStream(remaining)
{
    public override long Length => lengthBefore;
}
