using System.Buffers.Binary;
using System.Text;

namespace Fathom.Insight.Tests.TensorBoard;

/// <summary>
/// Reads event files from their formats' definitions, and shares nothing with the writer: records and checksums bit by bit, then protobuf
/// fields, then what TensorFlow's event.proto and summary.proto call them.
/// </summary>
internal static class EventFileReader
{
    public static List<ReadEvent> Read(string path)
    {
        var events = new List<ReadEvent>();
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new BinaryReader(stream);
        while (stream.Position < stream.Length)
        {
            byte[] length = reader.ReadBytes(8);
            Assert.Equal(Masked(length), reader.ReadUInt32());
            byte[] data = reader.ReadBytes(checked((int)BinaryPrimitives.ReadUInt64LittleEndian(length)));
            Assert.Equal(Masked(data), reader.ReadUInt32());
            events.Add(Event(data));
        }

        return events;
    }

    /// <summary>CRC-32C by its definition: the polynomial 0x1EDC6F41, bits reflected, all ones before and after.</summary>
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint crc = 0xffffffff;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0x82f63b78 : crc >> 1;
            }
        }

        return crc ^ 0xffffffff;
    }

    private static uint Masked(ReadOnlySpan<byte> bytes)
    {
        uint crc = Checksum(bytes);
        return unchecked(((crc >> 15) | (crc << 17)) + 0xa282ead8);
    }

    private static ReadEvent Event(byte[] data)
    {
        var message = new ProtobufMessage(data);
        ProtobufMessage? summary = message.Messages(5).SingleOrDefault();
        return new ReadEvent
        {
            WallTime = message.Double(1)!.Value,
            Step = (long)(message.Varint(2) ?? 0),
            FileVersion = message.Text(3),
            SourceWriter = message.Messages(10).SingleOrDefault()?.Text(1),
            Values = summary is null ? [] : [.. summary.Messages(1).Select(Value)],
        };
    }

    private static ReadValue Value(ProtobufMessage value)
    {
        ProtobufMessage? metadata = value.Messages(9).SingleOrDefault();
        return new ReadValue
        {
            Tag = value.Text(1)!,
            Number = value.Float(2),
            Buckets = value.Messages(8).SingleOrDefault() is { } tensor ? Buckets(tensor) : null,
            Plugin = metadata?.Messages(1).Single().Text(1),
            PluginContent = metadata?.Messages(1).Single().Text(2),
            Description = metadata?.Text(3),
        };
    }

    private static double[][] Buckets(ProtobufMessage tensor)
    {
        const ulong DoubleType = 2;
        Assert.Equal(DoubleType, tensor.Varint(1));
        long[] shape = [.. tensor.Messages(2).Single().Messages(2).Select(dimension => (long)dimension.Varint(1)!.Value)];
        Assert.Equal(3, shape[1]);
        byte[] content = tensor.Bytes(4) ?? [];
        Assert.Equal(shape[0] * 3 * 8, content.Length);
        return [.. content.Chunk(24).Select(row => row.Chunk(8).Select(cell => BitConverter.ToDouble(cell)).ToArray())];
    }
}
