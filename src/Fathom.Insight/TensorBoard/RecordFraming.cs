using System.Buffers.Binary;

namespace Fathom.Insight;

/// <summary>
/// A record of a TensorFlow record file: its length in eight bytes, that length's checksum, the bytes, and their checksum, all
/// little-endian (tensorboard/summary/writer/record_writer.py).
/// </summary>
internal static class RecordFraming
{
    private const int HeaderBytes = sizeof(ulong) + sizeof(uint);

    /// <summary>The record of some bytes.</summary>
    public static byte[] Frame(ReadOnlySpan<byte> data)
    {
        var record = new byte[HeaderBytes + data.Length + sizeof(uint)];
        BinaryPrimitives.WriteUInt64LittleEndian(record, (ulong)data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(sizeof(ulong)), Crc32C.Masked(record.AsSpan(0, sizeof(ulong))));
        data.CopyTo(record.AsSpan(HeaderBytes));
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(HeaderBytes + data.Length), Crc32C.Masked(data));
        return record;
    }
}
