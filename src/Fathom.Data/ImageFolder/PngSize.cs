using System.Buffers.Binary;
using System.IO.Compression;

namespace Fathom.Data;

/// <summary>
/// Measures the compressed data of a PNG without keeping them: StbImageSharp expands them whole, whatever the image's size, and takes
/// memory for a chunk before it looks whether the file has one so long.
/// </summary>
internal static class PngSize
{
    private const int LengthAndType = 8;
    private const int Checksum = 4;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>Refuses a PNG whose chunks do not lie in the file, or whose data expand to more than the image's size explains.</summary>
    /// <exception cref="InvalidDataException">A chunk is longer than the file, or the data are damaged.</exception>
    /// <exception cref="DataFileException">The data expand to more than <paramref name="maximumBytes"/>.</exception>
    public static void Require(string path, byte[] file, long maximumBytes)
    {
        using var inflated = new ZLibStream(CompressedData(file), CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        long total = 0;
        for (int read; (read = inflated.Read(buffer)) > 0;)
        {
            total += read;
            if (total > maximumBytes)
            {
                throw new DataFileException(
                    path, $"at most {maximumBytes} bytes of pixels for the image's size", "more, compressed",
                    "Replace or remove the file.");
            }
        }
    }

    private static MemoryStream CompressedData(byte[] file)
    {
        var data = new MemoryStream();
        ReadOnlySpan<byte> rest = file.AsSpan(Signature.Length);
        while (rest.Length >= LengthAndType)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            ReadOnlySpan<byte> type = rest[sizeof(uint)..LengthAndType];
            rest = rest[LengthAndType..];
            if (type.SequenceEqual("IEND"u8))
            {
                break;
            }

            if (length + (long)Checksum > rest.Length)
            {
                throw new InvalidDataException("a chunk is longer than the file");
            }

            if (type.SequenceEqual("IDAT"u8))
            {
                data.Write(rest[..(int)length]);
            }

            rest = rest[((int)length + Checksum)..];
        }

        data.Position = 0;
        return data;
    }
}
