using System.Text;
using Fathom.Persistence;

namespace Fathom.Tests.Persistence;

public sealed class WriterTests
{
    [Fact]
    public void Writes_the_bytes_of_the_format()
    {
        // Worked out by hand from the description of the format: 64 + 66 bytes of entries, brackets, a comma, and spaces up to 136 = 0x88.
        byte[] expected =
        [
            0x88, 0, 0, 0, 0, 0, 0, 0,
            .. "{\"hidden.bias\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,12]},"u8,
            .. "\"hidden.weight\":{\"dtype\":\"F32\",\"shape\":[3,2],\"data_offsets\":[12,36]}}"u8,
            .. "  "u8,
            0, 0, 0x80, 0x3f, 0, 0, 0x00, 0x40, 0, 0, 0x40, 0x40,
            0, 0, 0x80, 0x40, 0, 0, 0xa0, 0x40, 0, 0, 0xc0, 0x40, 0, 0, 0xe0, 0x40, 0, 0, 0x00, 0x41, 0, 0, 0x10, 0xc1,
        ];
        Parameter weights = Tensors.Weights("hidden.weight", 3, 2).Filled(index => index == 5 ? -9 : index + 4);
        Parameter bias = Tensors.Bias("hidden.bias", 3).Filled(index => index + 1);

        Assert.Equal(expected, Write([weights, bias]));
    }

    [Fact]
    public void What_the_product_writes_the_plain_decoder_reads()
    {
        // Shapes on both sides of a panel of the memory layout, so that a layout leaking into the file would show.
        Parameter[] tensors =
        [
            Tensors.Weights("a.weight", 33, 5).Filled(index => index * 0.37f - 20),
            Tensors.Bias("a.bias", 33).Filled(index => -index),
            Tensors.Weights("b.weight", 1, 33).Filled(index => 1f / (index + 1)),
            Tensors.Weights("c.weight", 64, 1).Filled(index => index + 0.5f),
        ];

        byte[] file = Write(tensors, new Dictionary<string, string> { ["é\"\\"] = "\0\u2028😀" });

        Dictionary<string, float[]> decoded = PlainDecoder.Decode(file);

        Assert.Equal(tensors.Length, decoded.Count);
        Assert.All(tensors, tensor => Assert.Equal(tensor.ToArray(), decoded[tensor.Name]));
    }

    [Fact]
    public void Order_of_tensors_and_metadata_does_not_show_in_the_bytes()
    {
        Parameter[] tensors = [Tensors.Bias("b", 1), Tensors.Bias("a", 2), Tensors.Bias("a.a", 3)];
        var metadata = new Dictionary<string, string> { ["x"] = "1", ["a"] = "2" };

        Assert.Equal(
            Write(tensors, metadata),
            Write([.. tensors.Reverse()], metadata.Reverse().ToDictionary(pair => pair.Key, pair => pair.Value)));
    }

    [Fact]
    public void Names_are_ordered_by_their_utf8_bytes()
    {
        // In UTF-16 the surrogates of the second would come before the first.
        string header = HeaderOf(Write([Tensors.Bias("😀", 1), Tensors.Bias("\ufb01", 1)]));

        Assert.True(header.IndexOf("\ufb01", StringComparison.Ordinal) < header.IndexOf("😀", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Data_start_at_a_multiple_of_eight_bytes(int nameLength)
    {
        byte[] file = Write([Tensors.Bias(new string('n', nameLength), 1)]);

        Assert.Equal(0, (file.Length - sizeof(float)) % 8);
        Assert.Equal(HeaderOf(file).Length, (int)file[0]);
    }

    [Fact]
    public void Metadata_of_any_text_come_back()
    {
        var metadata = new Dictionary<string, string>
        {
            [""] = "",
            ["__metadata__"] = "{\"nested\":1}",
            ["control"] = string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)) + "\u007f\u0085",
            ["punctuation"] = "\"\\/'<>&+`",
            ["beyond"] = "😀é中\ufeff\u202e",
            ["long"] = new string('x', 1_000_000),
        };
        using var directory = new TemporaryDirectory();
        string path = directory.File("file");
        Parameter[] tensors = [Tensors.Bias("b", 1)];

        SafetensorsFile.Write(path, tensors, metadata);

        Assert.Equal(metadata, SafetensorsFile.Read(path, tensors).ToDictionary(pair => pair.Key, pair => pair.Value));
    }

    [Fact]
    public void Metadata_the_reader_would_refuse_are_not_written()
    {
        var tooLong = new Dictionary<string, string> { ["long"] = new string('x', 1 << 20) + new string('\0', 100) };
        var tooMany = Enumerable.Range(0, 1001).ToDictionary(index => $"{index}", _ => "");
        var halfPair = new Dictionary<string, string> { ["half"] = "\ud83d" };
        var nothing = new Dictionary<string, string> { ["nothing"] = null! };

        Assert.All(
            [tooLong, tooMany, halfPair, nothing],
            metadata => Assert.Throws<ArgumentException>("metadata", () => { Write([Tensors.Bias("b", 1)], metadata); }));
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.NegativeInfinity)]
    public void Values_that_are_not_finite_are_not_written_over_a_good_file(float value)
    {
        using var directory = new TemporaryDirectory();
        string path = directory.File("file");
        Parameter[] tensors = Sample.NewTensors();
        SafetensorsFile.Write(path, tensors);
        byte[] before = File.ReadAllBytes(path);
        tensors[0][2, 1] = value;

        var exception = Assert.Throws<ModelFileException>(() => SafetensorsFile.Write(path, tensors));

        Assert.Contains("'hidden.weight', row 2, column 1", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal(["file"], directory.FileNames);

        SafetensorsFile.Write(path, tensors, nonFinite: NonFiniteValues.Allow);
        Assert.Throws<ModelFileException>(() => SafetensorsFile.Read(path, Sample.NewTensors()));
        Parameter[] read = Sample.NewTensors();
        SafetensorsFile.Read(path, read, NonFiniteValues.Allow);
        Assert.Equal(Tensors.Bits(tensors), Tensors.Bits(read));
    }

    [Fact]
    public void Two_tensors_of_one_name_are_not_written() =>
        Assert.Throws<ArgumentException>(() => Write([Tensors.Bias("b", 1), Tensors.Bias("b", 1)]));

    private static byte[] Write(Parameter[] tensors, Dictionary<string, string>? metadata = null)
    {
        using var directory = new TemporaryDirectory();
        SafetensorsFile.Write(directory.File("file"), tensors, metadata);
        return File.ReadAllBytes(directory.File("file"));
    }

    private static string HeaderOf(byte[] file) => Encoding.UTF8.GetString(file, 8, (int)BitConverter.ToUInt64(file));
}
