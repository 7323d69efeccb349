namespace Fathom.Insight;

/// <summary>Gives the lines of a stream that end in a line feed, without it, one at a time and each within a limit.</summary>
internal sealed class LineReader(Stream stream, long length, int lineBytes)
{
    private const int FirstBuffer = 1 << 16;

    private byte[] _buffer = new byte[Math.Min(FirstBuffer, (long)lineBytes + 1)];
    private long _unread = length;
    private int _start;
    private int _end;

    /// <summary>Lines given.</summary>
    public long Count { get; private set; }

    /// <summary>Whether the reader ended at a line beyond the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line, which is valid until the next call; false at the end, where what no line feed follows is left out.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        int searched = _start;
        while (true)
        {
            int found = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                int end = searched + found;
                line = _buffer.AsSpan(_start, end - _start);
                _start = end + 1;
                Count++;
                return true;
            }

            searched = _end - _start;
            IsTooLong = searched > lineBytes;
            if (IsTooLong || !TryFill())
            {
                line = default;
                return false;
            }
        }
    }

    // Moves the line begun to the front, and reads on behind it; the buffer grows to the limit and one byte, where a line feed must be.
    private bool TryFill()
    {
        int begun = _end - _start;
        byte[] target = begun < _buffer.Length
            ? _buffer
            : new byte[Math.Min(2L * _buffer.Length, (long)lineBytes + 1)];
        _buffer.AsSpan(_start, begun).CopyTo(target);
        (_buffer, _start, _end) = (target, 0, begun);

        int read = stream.Read(_buffer.AsSpan(begun, (int)Math.Min(_buffer.Length - begun, _unread)));
        _unread -= read;
        _end += read;
        return read > 0;
    }
}
