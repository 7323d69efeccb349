using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace Fathom.Data;

/// <summary>
/// Reads IDX front to back: two zero bytes, the type of the elements, the number of dimensions, each dimension as a big-endian 32-bit
/// integer, then the elements, row-major.
/// </summary>
internal static class IdxReader
{
    private const int MagicBytes = 4;
    private const byte UnsignedByte = 0x08;
    private const string Damaged = "The file is damaged; download it again.";

    // DEFLATE's shortest code for its longest run is 2 bits for 258 bytes (RFC 1951, section 3.2.5).
    private const int LargestExpansion = 258 * 8 / 2;

    public static IdxFile Read(Stream file, string path, int maximumValues)
    {
        if (!IsGzip(file))
        {
            return ReadContent(file, path, maximumValues, file.Length);
        }

        try
        {
            using var content = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
            return ReadContent(content, path, maximumValues, contentBytes: null, largestContent: file.Length * LargestExpansion);
        }
        catch (InvalidDataException exception)
        {
            throw new DataFileException(path, "a whole gzip file", "one that cannot be decompressed", Damaged, exception);
        }
    }

    private static bool IsGzip(Stream file)
    {
        Span<byte> prefix = stackalloc byte[2];
        int read = file.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return read == prefix.Length && prefix is [0x1f, 0x8b];
    }

    private static IdxFile ReadContent(
        Stream content, string path, int maximumValues, long? contentBytes, long largestContent = long.MaxValue)
    {
        int[] dimensions = ReadDimensions(content, path);
        long values = Product(path, dimensions, maximumValues);
        long expected = MagicBytes + (sizeof(int) * (long)dimensions.Length) + values;
        if (contentBytes != expected && contentBytes is not null)
        {
            throw WrongLength(path, dimensions, expected, $"{contentBytes}");
        }

        if (expected > largestContent)
        {
            throw WrongLength(path, dimensions, expected, $"at most {largestContent}, which is all that the gzip file can hold");
        }

        var array = new byte[values];
        int read = content.ReadAtLeast(array, array.Length, throwOnEndOfStream: false);
        if (read < array.Length)
        {
            throw WrongLength(path, dimensions, expected, $"{expected - array.Length + read}");
        }

        if (content.ReadByte() >= 0)
        {
            throw WrongLength(path, dimensions, expected, "more");
        }

        return new IdxFile(dimensions, array);
    }

    private static int[] ReadDimensions(Stream content, string path)
    {
        Span<byte> magic = stackalloc byte[MagicBytes];
        ReadHeader(content, path, magic);
        if (magic is not [0, 0, UnsignedByte, > 0])
        {
            throw new DataFileException(
                path, "an IDX file of unsigned bytes, which starts with 0x000008 and the number of dimensions", Describe(magic),
                "Name the right file, or convert it.");
        }

        var dimensions = new int[magic[3]];
        Span<byte> text = stackalloc byte[sizeof(int)];
        for (var i = 0; i < dimensions.Length; i++)
        {
            ReadHeader(content, path, text);
            uint length = BinaryPrimitives.ReadUInt32BigEndian(text);
            if (length is 0 or > int.MaxValue)
            {
                throw new DataFileException(path, $"dimensions of 1 to {int.MaxValue}", $"{length} as number {i + 1}", Damaged);
            }

            dimensions[i] = (int)length;
        }

        return dimensions;
    }

    private static void ReadHeader(Stream content, string path, Span<byte> bytes)
    {
        if (content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw new DataFileException(path, "an IDX file", "one that ends within its header", Damaged);
        }
    }

    private static string Describe(ReadOnlySpan<byte> magic)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"0x{BinaryPrimitives.ReadUInt32BigEndian(magic):X8}");
        return magic switch
        {
            [0, 0, 0x09, _] => $"signed bytes ({start})",
            [0, 0, 0x0B, _] => $"16-bit integers ({start})",
            [0, 0, 0x0C, _] => $"32-bit integers ({start})",
            [0, 0, 0x0D, _] => $"32-bit floats ({start})",
            [0, 0, 0x0E, _] => $"64-bit floats ({start})",
            [0, 0, UnsignedByte, 0] => $"no dimension ({start})",
            [(byte)'<', ..] => $"HTML or XML, a page about the file ({start})",
            _ => start,
        };
    }

    private static long Product(string path, int[] dimensions, int maximumValues)
    {
        long product = 1;
        foreach (int length in dimensions)
        {
            // Both factors are below 2^31, so the product cannot overflow before it is refused.
            product *= length;
            if (product > maximumValues)
            {
                throw new DataFileException(
                    path, $"at most {maximumValues} values", $"the dimensions {Shape(dimensions)}",
                    "The header is damaged, or another limit is needed.");
            }
        }

        return product;
    }

    private static DataFileException WrongLength(string path, int[] dimensions, long expected, string found) => new(
        path, $"{expected} bytes for the dimensions {Shape(dimensions)}", found, Damaged);

    private static string Shape(int[] dimensions) => $"[{string.Join(", ", dimensions)}]";
}
