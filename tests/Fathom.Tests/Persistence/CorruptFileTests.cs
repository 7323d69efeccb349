using System.Text;
using Fathom.Persistence;

namespace Fathom.Tests.Persistence;

/// <summary>One test for every check of the file around its header, each with a file that is wrong in that alone.</summary>
public sealed class CorruptFileTests
{
    [Fact]
    public void The_good_file_is_good() => SafetensorsReader.Stage(
        new MemoryStream(Sample.File), "sample", new ExpectedTensors(Sample.NewTensors()), NonFiniteValues.Reject, ModelFileLimits.Default);

    [Fact]
    public void Empty_file() => Refusal.Of([], "at least 8 bytes", "found 0", "cut short");

    [Fact]
    public void Fewer_bytes_than_the_length() => Refusal.Of([1, 0, 0, 0, 0, 0, 0], "at least 8 bytes", "found 7");

    [Fact]
    public void Truncated_at_every_byte()
    {
        for (int length = 0; length < Sample.File.Length; length++)
        {
            Refusal.Of(Sample.File[..length]);
        }
    }

    [Theory]
    [InlineData(ulong.MaxValue)]
    [InlineData(ulong.MaxValue - 7)] // plus 8 is 0
    [InlineData(1UL << 63)]
    [InlineData(1UL << 32)]
    [InlineData(100_000_001UL)]
    public void Huge_header_length(ulong length) =>
        Refusal.Of(
            Sample.Assemble(length, Encoding.UTF8.GetBytes(Sample.Header), Sample.Data), "header of at most", $"found one of {length}");

    [Fact]
    public void Header_length_just_beyond_the_limit()
    {
        int most = (1 << 20) + 2 * 256 + 6 * "hidden.weighthidden.bias".Length;
        string padded = Sample.Header.PadRight(most);

        SafetensorsReader.Stage(
            new MemoryStream(Sample.Assemble(padded, Sample.Data)),
            "sample",
            new ExpectedTensors(Sample.NewTensors()),
            NonFiniteValues.Reject,
            ModelFileLimits.Default);
        Refusal.Of(Sample.Assemble(padded + " ", Sample.Data), $"at most {most} bytes", $"one of {most + 1}");
    }

    [Fact]
    public void Header_length_just_beyond_the_file()
    {
        byte[] header = Encoding.UTF8.GetBytes(Sample.Header.PadRight(200));

        Refusal.Of(Sample.Assemble(201, header, []), "a header of 201 bytes", "a file of 208 bytes");
    }

    [Fact]
    public void Trailing_byte() => Refusal.Of([.. Sample.File, 0], "36 bytes of data", "found 37");

    [Fact]
    public void Polyglot_with_another_file_behind() =>
        Refusal.Of([.. Sample.File, .. "PK\x03\x04"u8, .. new byte[100]], "36 bytes of data", "found 140");

    [Fact]
    public void Data_cut_short() => Refusal.Of(Sample.File[..^1], "36 bytes of data", "found 35", "cut short");

    [Fact]
    public void Oversized_file_of_another_model() =>
        Refusal.Of(Sample.Assemble("{}", new byte[1 << 20]), "exactly the model's 2 tensors", "no 'hidden.weight', 'hidden.bias'");

    [Theory]
    [InlineData(float.NaN, "NaN")]
    [InlineData(float.PositiveInfinity, "Infinity")]
    [InlineData(float.NegativeInfinity, "-Infinity")]
    public void Value_that_is_not_finite(float value, string shown) =>
        Refusal.Of(
            Sample.Assemble(Sample.Header, Sample.Floats([1, 2, 3, 4, 5, 6, value, 8, 9])),
            "finite values",
            $"found {shown} in 'hidden.weight', row 1, column 1",
            "NonFiniteValues.Allow");

    [Fact]
    public void Git_lfs_pointer() =>
        Refusal.Of(
            Encoding.ASCII.GetBytes("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 132735520\n"),
            "a Git LFS pointer",
            "git lfs pull");

    [Fact]
    public void Archive_of_torch_save() => Refusal.Of([.. "PK\x03\x04"u8, .. new byte[60]], "torch.save", "save_file");

    [Fact]
    public void Pickle() => Refusal.Of([0x80, 2, .. "}q\0(X\x05\0\0\0"u8], "a Python pickle");

    [Fact]
    public void Numpy_array() => Refusal.Of([0x93, .. "NUMPY\x01\0v\0{'descr'"u8], "a NumPy array");

    [Fact]
    public void Hdf5_file() => Refusal.Of([0x89, .. "HDF\r\n\x1a\n"u8, .. new byte[60]], "an HDF5 file");

    [Fact]
    public void Gguf_file() => Refusal.Of([.. "GGUF\x03\0\0\0"u8, .. new byte[60]], "a GGUF file");

    [Fact]
    public void Gzip_archive() => Refusal.Of([0x1f, 0x8b, 8, 0, 1, 1, 1, 1, 1], "a gzip archive");

    [Fact]
    public void Page_of_a_web_site() => Refusal.Of(Encoding.ASCII.GetBytes("<!DOCTYPE html>"), "HTML or XML", "Download the file itself");

    [Fact]
    public void Index_of_a_sharded_model() => Refusal.Of(Encoding.ASCII.GetBytes("{\"weight_map\": {}}"), "found JSON");
}
