using StbImageSharp;

namespace Fathom.Data;

/// <summary>
/// Decodes an image file by StbImageSharp. That library is a translation of C: it trusts what an image says of itself, at the end of a file
/// it reads zeros, some of them for ever, and it works on raw memory. So the size is looked at before anything is decoded, reading past the
/// end is an error, PNG is measured beforehand, and of its formats only the four in common use are let through.
/// </summary>
internal static class ImageDecoder
{
    private const string Damaged = "Replace or remove the file.";
    private const string TooLarge = "Make it smaller, or raise MaximumPixels in the options.";

    // A 16-bit pixel with transparency, uncompressed; and room for metadata.
    private const int LargestPixelBytes = 8;
    private const int MetadataBytes = 1 << 24;

    /// <exception cref="DataFileException">The file is not an image of a known format, is damaged, or is too large.</exception>
    public static GreyImage Decode(string path, int maximumPixels)
    {
        byte[] file = ReadFile(path, ((long)maximumPixels * LargestPixelBytes) + MetadataBytes);
        if (!IsKnownFormat(file))
        {
            throw new DataFileException(path, "a PNG, JPEG, BMP or GIF image", $"{file.Length} bytes of something else", Damaged);
        }

        try
        {
            RequireSize(path, file, maximumPixels);
            ImageResult image = ImageResult.FromStream(new WholeStream(file), ColorComponents.Grey);
            return new GreyImage(image.Width, image.Height, image.Data);
        }
        catch (Exception exception) when (exception is not DataFileException and not OutOfMemoryException)
        {
            throw new DataFileException(
                path, "an image", $"one that cannot be decoded ({exception.Message.TrimEnd('.')})", Damaged, exception);
        }
    }

    private static byte[] ReadFile(string path, long maximumBytes)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        if (file.Length > Math.Min(maximumBytes, Array.MaxLength))
        {
            throw new DataFileException(
                path, $"an image file of at most {maximumBytes} bytes", $"{file.Length}", TooLarge);
        }

        var content = new byte[file.Length];
        try
        {
            file.ReadExactly(content);
        }
        catch (EndOfStreamException exception)
        {
            throw DataFileException.Changed(path, exception);
        }

        return content;
    }

    private static bool IsKnownFormat(ReadOnlySpan<byte> file) =>
        file.StartsWith(PngSize.Signature) || file.StartsWith("BM"u8) || file.StartsWith("GIF8"u8) || file is [0xff, 0xd8, 0xff, ..];

    private static void RequireSize(string path, byte[] file, int maximumPixels)
    {
        ImageInfo? read = ImageInfo.FromStream(new WholeStream(file));
        if (read is not { } info)
        {
            throw new InvalidDataException("its header is damaged");
        }

        // The height of a BMP whose lines go from top to bottom is negative.
        long height = Math.Abs((long)info.Height);
        long pixels = info.Width * height;
        if (info.Width < 1 || height < 1 || pixels > maximumPixels)
        {
            throw new DataFileException(
                path, $"an image of 1 to {maximumPixels} pixels", $"{info.Width} x {height}", TooLarge);
        }

        if (file.AsSpan().StartsWith(PngSize.Signature))
        {
            PngSize.Require(path, file, (pixels * LargestPixelBytes) + (2 * height) + LargestPixelBytes);
        }
    }
}
