namespace Fathom.Insight.Tests.RunLogs;

/// <summary>A stream on a disk with room for so many bytes: a write beyond writes what fits, then fails, as systems do.</summary>
internal sealed class FillingDisk(long room) : MemoryStream
{
    public bool IsDisposed { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        int fits = (int)Math.Min(buffer.Length, room - Length);
        long before = Position;
        base.Write(buffer[..fits]);
        if (fits < buffer.Length)
        {
            // As a file stream's: it does not say how far it came.
            Position = before;
            throw new IOException("No space left on device.");
        }
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
