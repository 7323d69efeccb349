using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Fathom.Insight;

/// <summary>Writes the fields of a protobuf message (protobuf.dev, "Encoding"). Fields with the default value are for the caller to leave
/// out.</summary>
internal sealed class ProtobufWriter
{
    private const int Varint = 0;
    private const int Fixed64 = 1;
    private const int LengthDelimited = 2;
    private const int Fixed32 = 5;
    private const int LongestVarint = 10;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public ProtobufWriter Write(int field, long value)
    {
        WriteKey(field, Varint);
        WriteVarint((ulong)value);
        return this;
    }

    public ProtobufWriter Write(int field, double value)
    {
        WriteKey(field, Fixed64);
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(sizeof(double)), value);
        _bytes.Advance(sizeof(double));
        return this;
    }

    public ProtobufWriter Write(int field, float value)
    {
        WriteKey(field, Fixed32);
        BinaryPrimitives.WriteSingleLittleEndian(_bytes.GetSpan(sizeof(float)), value);
        _bytes.Advance(sizeof(float));
        return this;
    }

    public ProtobufWriter Write(int field, string text) => Write(field, Encoding.UTF8.GetBytes(text));

    public ProtobufWriter Write(int field, ProtobufWriter message) => Write(field, message.Written);

    public ProtobufWriter Write(int field, ReadOnlySpan<byte> bytes)
    {
        WriteKey(field, LengthDelimited);
        WriteVarint((ulong)bytes.Length);
        _bytes.Write(bytes);
        return this;
    }

    private void WriteKey(int field, int wireType) => WriteVarint((ulong)field << 3 | (uint)wireType);

    private void WriteVarint(ulong value)
    {
        Span<byte> span = _bytes.GetSpan(LongestVarint);
        int count = 0;
        for (; value >= 0x80; value >>= 7)
        {
            span[count++] = (byte)(value | 0x80);
        }

        span[count++] = (byte)value;
        _bytes.Advance(count);
    }
}
