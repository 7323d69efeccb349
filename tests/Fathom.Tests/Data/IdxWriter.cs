using System.Buffers.Binary;
using System.IO.Compression;

namespace Fathom.Tests.Data;

/// <summary>Writes IDX as its description has it.</summary>
internal static class IdxWriter
{
    public static byte[] Bytes(uint[] dimensions, byte[] values, byte type = 0x08)
    {
        var header = new byte[4 + (4 * dimensions.Length)];
        header[2] = type;
        header[3] = (byte)dimensions.Length;
        for (var i = 0; i < dimensions.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4 + (4 * i)), dimensions[i]);
        }

        return [.. header, .. values];
    }

    public static byte[] Gzip(byte[] content)
    {
        var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return file.ToArray();
    }

    /// <summary>Bytes that differ from their neighbours in every dimension.</summary>
    public static byte[] Values(int count) => [.. Enumerable.Range(0, count).Select(i => (byte)(i * 7))];
}
