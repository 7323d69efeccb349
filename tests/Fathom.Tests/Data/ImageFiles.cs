using System.Buffers.Binary;
using System.IO.Compression;

namespace Fathom.Tests.Data;

/// <summary>Small images as files: PNG and BMP written here, a JPEG and a GIF as they are.</summary>
internal static class ImageFiles
{
    /// <summary>16 x 8, the left half of grey level 64 and the right of 192: each a whole block, so that nothing is lost.</summary>
    public static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wCEAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRQB"
        + "AwQEBQQFCQUFCRQNCw0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFP/AABEIAAgAEAMBIgACEQEDEQH/xAGiAAAB"
        + "BQEBAQEBAQAAAAAAAAAAAQIDBAUGBwgJCgsQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYn"
        + "KCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV"
        + "1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+gEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoLEQACAQIEBAMEBwUEBAABAncAAQIDEQQFITEGEkFRB2FxEyIy"
        + "gQgUQpGhscEJIzNS8BVictEKFiQ04SXxFxgZGiYnKCkqNTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqCg4SFhoeIiYqSk5SVlpeYmZqi"
        + "o6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2dri4+Tl5ufo6ery8/T19vf4+fr/2gAMAwEAAhEDEQA/APlSv1Wr8qa/VagD/9k=");

    /// <summary>1 x 1 of red 5, green 4, blue 4.</summary>
    public static readonly byte[] Gif = Convert.FromBase64String("R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=");

    public static byte[] GreyPng(int width, int height, byte[] pixels) =>
        Assemble(width, height, Compressed(Filtered(width, pixels)));

    /// <summary>A PNG of 8-bit grey whose size need not be that of its data.</summary>
    public static byte[] GreyPngOfData(int width, int height, byte[] data) =>
        Assemble(width, height, Compressed(data));

    /// <summary>Of 24 bits; pixels are red, green, blue from the top line down, and the width is a multiple of 4.</summary>
    public static byte[] Bmp(int width, int height, byte[] pixels)
    {
        var file = new byte[54 + pixels.Length];
        "BM"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(2), file.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(10), 54);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(14), 40);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(18), width);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(22), -height); // from the top down
        file[26] = 1;
        file[28] = 24;
        for (var i = 0; i < pixels.Length; i++)
        {
            file[54 + i] = pixels[i - (i % 3) + 2 - (i % 3)];
        }

        return file;
    }

    /// <summary>A chunk of PNG: length, type, data, checksum.</summary>
    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    private static byte[] Assemble(int width, int height, ReadOnlySpan<byte> compressed)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        int half = compressed.Length / 2;
        return
        [
            0x89, .. "PNG\r\n\x1a\n"u8,
            .. Chunk("IHDR"u8, header),
            .. Chunk("IDAT"u8, compressed[..half].ToArray()),
            .. Chunk("IDAT"u8, compressed[half..].ToArray()),
            .. Chunk("IEND"u8, []),
        ];
    }

    private static byte[] Filtered(int width, byte[] pixels) => [.. pixels.Chunk(width).SelectMany(line => line.Prepend((byte)0))];

    private static byte[] Compressed(byte[] data)
    {
        var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write(data);
        }

        return compressed.ToArray();
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1)));
            }
        }

        return ~crc;
    }
}
