using System.Text;

namespace Fathom.Benchmarks.Peers.Onnx;

/// <summary>Writes the fields of one protobuf message: varints and length-delimited fields, which is all that an ONNX file needs.</summary>
internal sealed class ProtobufWriter
{
    private const int VarintType = 0;
    private const int LengthDelimitedType = 2;
    private readonly MemoryStream _bytes = new();

    public byte[] ToArray() => _bytes.ToArray();

    public ProtobufWriter Number(int field, long value)
    {
        WriteVarint((ulong)(field << 3 | VarintType));
        WriteVarint((ulong)value);
        return this;
    }

    public ProtobufWriter Text(int field, string text) => Bytes(field, Encoding.UTF8.GetBytes(text));

    public ProtobufWriter Message(int field, ProtobufWriter message) => Bytes(field, message.ToArray());

    public ProtobufWriter Bytes(int field, ReadOnlySpan<byte> bytes)
    {
        WriteVarint((ulong)(field << 3 | LengthDelimitedType));
        WriteVarint((ulong)bytes.Length);
        _bytes.Write(bytes);
        return this;
    }

    private void WriteVarint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes.WriteByte((byte)(value | 0x80));
        }

        _bytes.WriteByte((byte)value);
    }
}
