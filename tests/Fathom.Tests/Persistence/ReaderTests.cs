using Fathom.Persistence;

namespace Fathom.Tests.Persistence;

public sealed class ReaderTests
{
    [Fact]
    public void Fills_the_tensors_by_name_in_out_in_order()
    {
        Parameter[] tensors = Read(Sample.File);

        Assert.Equal([1f, 2, 3], tensors[1].ToArray());
        Assert.Equal([4f, 5, 6, 7, 8, 9], tensors[0].ToArray());
        Assert.Equal(6f, tensors[0][1, 0]);
    }

    [Fact]
    public void Accepts_data_in_any_order() =>
        Assert.Equal(
            [7f, 8, 9],
            Read(Sample.Assemble(
                "{\"hidden.bias\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[24,36]},"
                    + "\"hidden.weight\":{\"dtype\":\"F32\",\"shape\":[3,2],\"data_offsets\":[0,24]}}",
                Sample.Data))[1].ToArray());

    [Fact]
    public void Accepts_white_space_escapes_and_keys_in_any_order() =>
        Assert.Equal(
            [1f, 2, 3],
            Read(Sample.Assemble(
                "{\n\t\"hidden\\u002Ebias\" : {\"data_offsets\": [ 0,12 ], \"shape\":[3], \"dtype\":\"F\\u00332\"},\r\n"
                    + Sample.WeightEntry + "}",
                Sample.Data))[1].ToArray());

    [Fact]
    public void Accepts_a_header_padded_with_spaces() =>
        Assert.Equal([1f, 2, 3], Read(Sample.Assemble(Sample.Header + new string(' ', 4096), Sample.Data))[1].ToArray());

    [Fact]
    public void Keeps_denormals_signed_zeros_and_extremes_bit_for_bit()
    {
        float[] values = [float.Epsilon, -float.Epsilon, 1e-40f, -0f, 0, float.MaxValue, float.MinValue, 1.17549435e-38f, 0.1f];

        Parameter[] tensors = Read(Sample.Assemble(Sample.Header, Sample.Floats(values)));

        Assert.Equal(values.Select(BitConverter.SingleToInt32Bits), Tensors.Bits([tensors[1], tensors[0]]));
    }

    [Theory]
    [InlineData(0x7fc00000)] // NaN
    [InlineData(0x7f800001)] // signalling NaN
    [InlineData(0x7f800000)] // infinity
    [InlineData(unchecked((int)0xff800000))] // minus infinity
    public void Allows_values_that_are_not_finite_when_asked_and_keeps_their_bits(int bits)
    {
        byte[] file = Sample.File;
        BitConverter.TryWriteBytes(file.AsSpan(file.Length - 4), bits);

        Parameter[] tensors = Read(file, NonFiniteValues.Allow);

        Assert.Equal(bits, BitConverter.SingleToInt32Bits(tensors[0][2, 1]));
    }

    [Fact]
    public void Returns_the_metadata()
    {
        byte[] file = Sample.Assemble(
            "{\"__metadata__\":{\"format\":\"pt\",\"note\":\"\\\"\\ud83d\\ude00\\n\"}," + Sample.Header[1..], Sample.Data);
        using var stream = new MemoryStream(file);

        IReadOnlyDictionary<string, string> metadata = Stage(stream, Sample.NewTensors(), NonFiniteValues.Reject).Metadata;

        Assert.Equal(2, metadata.Count);
        Assert.Equal("pt", metadata["format"]);
        Assert.Equal("\"😀\n", metadata["note"]);
    }

    [Fact]
    public void Leaves_the_tensors_alone_until_commit()
    {
        Parameter[] tensors = Sample.NewTensors();
        using var stream = new MemoryStream(Sample.File);

        StagedTensors staged = Stage(stream, tensors, NonFiniteValues.Reject);

        Assert.All(tensors.SelectMany(tensor => tensor.ToArray()), value => Assert.Equal(Sample.Untouched, value));
        staged.Commit();
        Assert.Equal(9f, tensors[0][2, 1]);
    }

    [Fact]
    public void Accepts_a_file_without_tensors_for_no_tensors()
    {
        using var stream = new MemoryStream(Sample.Assemble("{}", []));

        Assert.Empty(Stage(stream, [], NonFiniteValues.Reject).Metadata);
    }

    [Fact]
    public void Passes_on_that_there_is_no_file()
    {
        using var directory = new TemporaryDirectory();

        Assert.Throws<FileNotFoundException>(() => SafetensorsFile.Read(directory.File("none"), Sample.NewTensors()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("__metadata__")]
    public void Rejects_tensors_whose_name_no_file_can_have(string name) =>
        Assert.Throws<ArgumentException>(() => SafetensorsFile.Read("any", [Tensors.Bias(name, 1)]));

    // A string with half a surrogate pair does not survive being an attribute's argument.
    [Fact]
    public void Rejects_a_tensor_whose_name_is_not_unicode() => Rejects_tensors_whose_name_no_file_can_have("half\ud83d");

    [Fact]
    public void Rejects_two_tensors_of_one_name()
    {
        var exception = Assert.Throws<ArgumentException>(() => SafetensorsFile.Read("any", [Tensors.Bias("b", 1), Tensors.Bias("b", 2)]));

        Assert.Contains("'b' came twice", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(-1)]
    public void A_file_that_shrinks_while_it_is_read_is_refused(int remaining)
    {
        Parameter[] tensors = Sample.NewTensors();
        using var stream = new ShrunkStream(remaining < 0 ? Sample.File[..^1] : Sample.File[..remaining], Sample.File.Length);

        var exception = Assert.Throws<ModelFileException>(() => Stage(stream, tensors, NonFiniteValues.Reject));

        Assert.Contains("Another program is changing it", exception.Message, StringComparison.Ordinal);
    }

    private static Parameter[] Read(byte[] file, NonFiniteValues nonFinite = NonFiniteValues.Reject)
    {
        Parameter[] tensors = Sample.NewTensors();
        using var stream = new MemoryStream(file);
        Stage(stream, tensors, nonFinite).Commit();
        return tensors;
    }

    private static StagedTensors Stage(Stream stream, Parameter[] tensors, NonFiniteValues nonFinite) =>
        SafetensorsReader.Stage(stream, "sample", new ExpectedTensors(tensors), nonFinite, ModelFileLimits.Default);
}
