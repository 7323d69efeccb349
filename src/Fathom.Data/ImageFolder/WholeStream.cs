namespace Fathom.Data;

/// <summary>
/// A file in memory in which reading or skipping past the end, and skipping backwards, are errors. StbImageSharp takes the end for zeros,
/// with which a truncated image decodes to a half-grey one or its decoder never ends.
/// </summary>
internal sealed class WholeStream(byte[] file) : Stream
{
    private const string CutShort = "it is cut short";

    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => _position;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int ReadByte() =>
        _position < file.Length ? file[_position++] : throw new EndOfStreamException(CutShort);

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (count > file.Length - _position)
        {
            throw new EndOfStreamException(CutShort);
        }

        file.AsSpan(_position, count).CopyTo(buffer.AsSpan(offset));
        _position += count;
        return count;
    }

    /// <summary>Forward, or to any place counted from the start.</summary>
    public override long Seek(long offset, SeekOrigin origin)
    {
        if (offset < 0)
        {
            throw new InvalidDataException("it points back into itself");
        }

        long target = origin == SeekOrigin.Current ? _position + offset : offset;
        if (target > file.Length)
        {
            throw new EndOfStreamException(CutShort);
        }

        return _position = (int)target;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
