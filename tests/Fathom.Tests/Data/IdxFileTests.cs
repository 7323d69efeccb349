using Fathom.Data;
using Fathom.Tests.Persistence;

namespace Fathom.Tests.Data;

/// <summary>What an IDX file may be, and one test for every check, each with a file that is wrong in that alone.</summary>
public sealed class IdxFileTests
{
    private static readonly byte[] Good = IdxWriter.Bytes([2, 3], IdxWriter.Values(6));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(255)]
    public void Any_number_of_dimensions_plain_and_gzipped(int rank)
    {
        uint[] dimensions = [.. Enumerable.Range(0, rank).Select(i => i < 3 ? (uint)i + 2 : 1)];
        byte[] values = IdxWriter.Values((int)dimensions.Aggregate((a, b) => a * b));
        byte[] file = IdxWriter.Bytes(dimensions, values);
        foreach (byte[] content in new[] { file, IdxWriter.Gzip(file) })
        {
            IdxFile read = Read(content);
            Assert.Equal(dimensions.Select(length => (int)length), read.Dimensions);
            Assert.Equal(values, read.Values.ToArray());
        }
    }

    [Theory]
    [InlineData(0x09, "signed bytes (0x00000902)")]
    [InlineData(0x0B, "16-bit integers (0x00000B02)")]
    [InlineData(0x0C, "32-bit integers (0x00000C02)")]
    [InlineData(0x0D, "32-bit floats (0x00000D02)")]
    [InlineData(0x0E, "64-bit floats (0x00000E02)")]
    [InlineData(0x0A, "0x00000A02")]
    public void Other_types_are_refused_by_name(byte type, string name) =>
        Refused(IdxWriter.Bytes([2, 3], IdxWriter.Values(6), type), "unsigned bytes", $"found {name}. ");

    [Fact]
    public void Wrong_magic() => Refused([1, .. Good[1..]], "0x000008", "found 0x01000802");

    [Fact]
    public void No_dimension() => Refused([0, 0, 8, 0, 1], "no dimension (0x00000800)");

    [Fact]
    public void Page_of_a_web_site() => Refused("<!DOCTYPE html><html>"u8.ToArray(), "HTML or XML");

    [Fact]
    public void Truncated_at_every_byte()
    {
        for (var length = 0; length < Good.Length; length++)
        {
            Refused(Good[..length], "damaged");
        }
    }

    [Fact]
    public void Truncated_content_of_a_gzip() => Refused(IdxWriter.Gzip(Good[..^1]), "18 bytes for the dimensions [2, 3]", "found 17");

    [Fact]
    public void Gzip_truncated_before_its_last_byte_of_content()
    {
        byte[] gzip = IdxWriter.Gzip(Good);
        for (var length = 2; length < gzip.Length - 12; length++)
        {
            Refused(gzip[..length]);
        }
    }

    [Fact]
    public void Gzip_with_a_damaged_checksum()
    {
        byte[] gzip = IdxWriter.Gzip(Good);
        gzip[^8] ^= 1;
        Refused(gzip, "whole gzip file", "cannot be decompressed");
    }

    [Fact]
    public void Trailing_byte() => Refused([.. Good, 0], "18 bytes for the dimensions [2, 3]", "found 19");

    [Fact]
    public void Trailing_byte_in_a_gzip() => Refused(IdxWriter.Gzip([.. Good, 0]), "18 bytes", "found more");

    [Theory]
    [InlineData(0u)]
    [InlineData(0x8000_0000u)]
    [InlineData(0xffff_ffffu)]
    public void Dimension_that_is_none(uint length) =>
        Refused(IdxWriter.Bytes([2, length], IdxWriter.Values(6)), "dimensions of 1 to 2147483647", $"found {length} as number 2");

    [Theory]
    [InlineData(0x7fff_ffff, 0x7fff_ffff)]
    [InlineData(0x1_0000, 0x1_0000)] // the product is 0 in 32 bits
    [InlineData(1, 0x4000_0001)]
    public void Product_beyond_the_limit(uint first, uint second) =>
        Refused(IdxWriter.Bytes([first, second], []), "at most 1073741824 values", $"[{first}, {second}]");

    [Fact]
    public void Product_that_overflows_64_bits() =>
        Refused(IdxWriter.Bytes([0x7fff_ffff, 0x7fff_ffff, 0x7fff_ffff, 0x7fff_ffff], []), "at most 1073741824 values");

    [Fact]
    public void A_limit_of_ones_own()
    {
        Assert.Equal(6, Read(Good, maximumValues: 6).Values.Length);
        DataFileException exception = Assert.Throws<DataFileException>(() => Read(Good, maximumValues: 5));
        Assert.Contains("at most 5 values", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Read(Good, maximumValues: 0));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_small_file_that_claims_much_takes_no_memory(bool gzipped)
    {
        byte[] file = IdxWriter.Bytes([1 << 29], [1, 2, 3]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Refused(gzipped ? IdxWriter.Gzip(file) : file, "536870920 bytes", gzipped ? "all that the gzip file can hold" : "found 11");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void A_gzip_that_expands_without_end_is_read_no_further_than_its_header_says()
    {
        // 64 MiB of zeros behind 6 values, 64 KiB compressed.
        byte[] gzip = IdxWriter.Gzip([.. Good, .. new byte[1 << 26]]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Refused(gzip, "found more");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void A_file_that_is_not_there() =>
        Assert.Throws<FileNotFoundException>(() => IdxFile.Read(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())));

    private static IdxFile Read(byte[] content, int maximumValues = IdxFile.DefaultMaximumValues)
    {
        using var directory = new TemporaryDirectory();
        string path = directory.File("sample");
        File.WriteAllBytes(path, content);
        return IdxFile.Read(path, maximumValues);
    }

    private static void Refused(byte[] content, params string[] messageParts)
    {
        using var directory = new TemporaryDirectory();
        string path = directory.File("sample");
        File.WriteAllBytes(path, content);
        DataRefusal.Of(() => IdxFile.Read(path), path, messageParts);
    }
}
