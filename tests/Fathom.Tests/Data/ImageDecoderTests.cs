using System.Buffers.Binary;
using Fathom.Data;
using Fathom.Tests.Persistence;

namespace Fathom.Tests.Data;

/// <summary>What an image file may be, and one test for every way in which one is refused.</summary>
public sealed class ImageDecoderTests
{
    private const int MaximumPixels = 1000;

    private static readonly byte[] SmallPng = ImageFiles.GreyPng(3, 2, [0, 50, 100, 150, 200, 255]);

    [Fact]
    public void Png() => Gives(SmallPng, 3, 2, [0, 50, 100, 150, 200, 255]);

    [Fact]
    public void Bmp() =>
        Gives(
            ImageFiles.Bmp(4, 2, [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255, .. new byte[9], 100, 50, 200]),
            4,
            2,
            [76, 149, 28, 255, 0, 0, 0, 82]); // (77 R + 150 G + 29 B) / 256

    [Fact]
    public void Jpeg() => Gives(ImageFiles.Jpeg, 16, 8, [.. Enumerable.Range(0, 128).Select(i => (byte)(i % 16 < 8 ? 64 : 192))]);

    [Fact]
    public void Gif() => Gives(ImageFiles.Gif, 1, 1, [4]);

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("8BPS\0\u0001")] // PSD, which the library would decode
    public void Something_else(string content) =>
        Refused(
            [.. content.Select(character => (byte)character)],
            "a PNG, JPEG, BMP or GIF image",
            $"{content.Length} bytes of something else");

    [Fact]
    public void Truncated_png() => TruncatedAnywhere(SmallPng, last: SmallPng.Length - 13);

    [Fact]
    public void Truncated_jpeg() => TruncatedAnywhere(ImageFiles.Jpeg, last: ImageFiles.Jpeg.Length - 2);

    [Fact]
    public void Truncated_bmp() => TruncatedAnywhere(ImageFiles.Bmp(4, 2, IdxWriter.Values(24)), last: 54 + 23);

    [Fact]
    public void Truncated_gif() => TruncatedAnywhere(ImageFiles.Gif, last: ImageFiles.Gif.Length - 4);

    [Fact]
    public void Damaged_png()
    {
        byte[] file = [.. SmallPng];
        file[46] ^= 0xff; // the first bytes of compressed data
        Refused(file, "cannot be decoded");
    }

    [Fact]
    public void Too_many_pixels() =>
        Refused(ImageFiles.GreyPng(40, 26, new byte[1040]), "an image of 1 to 1000 pixels", "found 40 x 26", "MaximumPixels");

    [Fact]
    public void As_many_pixels_as_allowed() => Gives(ImageFiles.GreyPng(40, 25, new byte[1000]), 40, 25, new byte[1000]);

    [Fact]
    public void Size_that_only_the_header_has()
    {
        byte[] file = [.. ImageFiles.Jpeg];
        int frame = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xff, 0xc0]);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(frame + 5), ushort.MaxValue);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(frame + 7), ushort.MaxValue);
        Refused(file, "found 65535 x 65535");
    }

    [Fact]
    public void Png_whose_data_expand_far_beyond_its_size() =>
        Refused(ImageFiles.GreyPngOfData(2, 2, new byte[1 << 20]), "bytes of pixels for the image's size", "found more");

    [Fact]
    public void Png_chunk_longer_than_the_file()
    {
        byte[] file = [.. SmallPng];
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(33), 1 << 29); // the first IDAT, for which the library would take 1 GiB
        long before = GC.GetAllocatedBytesForCurrentThread();
        Refused(file, "a chunk is longer than the file");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void File_far_longer_than_its_pixels_could_be()
    {
        using var directory = new TemporaryDirectory();
        string path = directory.File("image");
        using (FileStream file = File.Create(path))
        {
            file.SetLength((1 << 24) + 8001);
        }

        DataRefusal.Of(() => ImageDecoder.Decode(path, MaximumPixels), path, "at most 16785216 bytes", "found 16785217");
    }

    /// <summary>Damage of any kind is refused or decoded; it never hangs, nor comes out as another exception.</summary>
    [Fact]
    public void Mutated_files_are_refused_or_decoded()
    {
        byte[][] samples = [SmallPng, ImageFiles.Jpeg, ImageFiles.Bmp(4, 2, IdxWriter.Values(24)), ImageFiles.Gif];
        var random = new Random(1);
        using var directory = new TemporaryDirectory();
        string path = directory.File("image");
        var refused = 0;
        for (var round = 0; round < 2000; round++)
        {
            byte[] file = [.. samples[round % samples.Length]];
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(path, file);
            try
            {
                ImageDecoder.Decode(path, MaximumPixels);
            }
            catch (DataFileException exception)
            {
                Assert.Equal(path, exception.FilePath);
                refused++;
            }
        }

        Assert.InRange(refused, 1, 1999);
    }

    private static void TruncatedAnywhere(byte[] file, int last)
    {
        using var directory = new TemporaryDirectory();
        string path = directory.File("image");
        for (var length = 0; length <= last; length++)
        {
            File.WriteAllBytes(path, file[..length]);
            DataRefusal.Of(() => ImageDecoder.Decode(path, MaximumPixels), path);
        }
    }

    private static void Gives(byte[] file, int width, int height, byte[] pixels)
    {
        using var directory = new TemporaryDirectory();
        string path = directory.File("image");
        File.WriteAllBytes(path, file);
        GreyImage image = ImageDecoder.Decode(path, MaximumPixels);
        Assert.Equal((width, height), (image.Width, image.Height));
        Assert.Equal(pixels, image.Pixels);
    }

    private static void Refused(byte[] content, params string[] messageParts)
    {
        using var directory = new TemporaryDirectory();
        string path = directory.File("image");
        File.WriteAllBytes(path, content);
        DataRefusal.Of(() => ImageDecoder.Decode(path, MaximumPixels), path, messageParts);
    }
}
