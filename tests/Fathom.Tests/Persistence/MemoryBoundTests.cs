using Fathom.Persistence;

namespace Fathom.Tests.Persistence;

/// <summary>
/// What src/docs/safetensors.md promises about memory: the tensors' bytes once, and a fixed multiple of the header's bytes.
/// </summary>
public sealed class MemoryBoundTests
{
    // The documentation's number. Measured is 3 for the worst of these: the header itself, and its text once more in UTF-16.
    private const int BytesPerHeaderByte = 8;

    // Exceptions with their stack, messages, and the reader's own objects.
    private const int Overhead = 64 * 1024;

    private const string LargeHeader = "{\"w\":{\"dtype\":\"F32\",\"shape\":[1000,1000],\"data_offsets\":[0,4000000]}}";

    public static TheoryData<string> HostileHeaders => new()
    {
        Repeated(20_000, "{\"dtype\":\"\",\"shape\":[],\"data_offsets\":[0,0]}"),
        Repeated(10_000, "{\"dtype\":\"F32\",\"shape\":[1,1,1,1,1,1,1,1],\"data_offsets\":[0,1]}"),
        "\"__metadata__\":{" + Repeated(90_000, "\"\"") + "}",
        "\"__metadata__\":{\"a\":\"" + new string('x', 1_000_000) + "\"}",
        "\"__metadata__\":{\"a\":\"" + string.Concat(Enumerable.Repeat("\\n", 520_000)) + "\"}",
        "\"a\":{\"shape\":[" + string.Join(',', Enumerable.Repeat('0', 500_000)) + "]}",
        "\"" + new string('x', 1_000_000) + "\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,12]}",
        string.Concat(Enumerable.Repeat("\"a\":{", 200_000)),
    };

    [Theory]
    [MemberData(nameof(HostileHeaders))]
    public void Hostile_header(string members)
    {
        byte[] file = Sample.Assemble("{" + members + "}", Sample.Data);

        long allocated = AllocatedBy(file, Sample.NewTensors());

        Assert.InRange(allocated, 0, (long)BytesPerHeaderByte * file.Length + Overhead);
    }

    [Fact]
    public void Header_that_says_it_is_huge() =>
        Assert.InRange(AllocatedBy(Sample.Assemble(1 << 20, [], Sample.Data), Sample.NewTensors()), 0, Overhead);

    [Fact]
    public void Small_file_for_large_tensors()
    {
        Parameter[] tensors = [Tensors.Weights("w", 1000, 1000)];
        byte[] file = Sample.Assemble(LargeHeader, Sample.Data);

        Assert.InRange(AllocatedBy(file, tensors), 0, Overhead);
    }

    [Fact]
    public void Large_file_for_small_tensors() =>
        Assert.InRange(AllocatedBy(Sample.Assemble(Sample.Header, new byte[10_000_000]), Sample.NewTensors()), 0, Overhead);

    [Fact]
    public void Good_file()
    {
        Parameter[] tensors = [Tensors.Weights("w", 1000, 1000)];
        byte[] file = Sample.Assemble(LargeHeader, new byte[4_000_000]);

        Assert.InRange(AllocatedBy(file, tensors), 4_000_000, 4_000_000 + Overhead);
    }

    [Fact]
    public void Many_tensors()
    {
        const int Count = 5000;
        const int BytesPerTensor = 1024; // the documentation's number
        Parameter[] tensors = [.. Enumerable.Range(0, Count).Select(index => Tensors.Bias($"{index}", 1))];
        using var directory = new TemporaryDirectory();
        SafetensorsFile.Write(directory.File("file"), tensors);
        byte[] file = File.ReadAllBytes(directory.File("file"));

        long most = (long)BytesPerHeaderByte * (file.Length - 4 * Count) + BytesPerTensor * Count + Overhead;
        Assert.InRange(AllocatedBy(file, tensors), 4 * Count, most);
    }

    [Fact]
    public void Maximum_file_size_is_known_from_the_tensors()
    {
        var limits = new ModelFileLimits { MetadataBytes = 1000, TensorEntryBytes = 100 };

        Assert.Equal(8 + 1000 + (100 + 6 * 13) + (100 + 6 * 11) + 36, limits.MaximumFileBytes(Sample.NewTensors()));
        Assert.Equal(8 + 100_000_000 + 36, new ModelFileLimits { MetadataBytes = int.MaxValue }.MaximumFileBytes(Sample.NewTensors()));
    }

    [Fact]
    public void A_file_of_the_maximum_size_is_read_and_one_byte_more_is_not()
    {
        var limits = new ModelFileLimits { MetadataBytes = 0, TensorEntryBytes = 60 };
        int most = (int)limits.MaximumFileBytes(Sample.NewTensors()) - 8 - 36;
        string padded = Sample.Header.PadRight(most);

        Stage(Sample.Assemble(padded, Sample.Data), Sample.NewTensors(), limits);
        Assert.Throws<ModelFileException>(() => Stage(Sample.Assemble(padded + " ", Sample.Data), Sample.NewTensors(), limits));
    }

    [Fact]
    public void Metadata_entries_have_a_limit_of_their_own()
    {
        byte[] file = Sample.Assemble("{\"__metadata__\":{\"a\":\"1\",\"b\":\"2\"}," + Sample.Header[1..], Sample.Data);

        Stage(file, Sample.NewTensors(), new ModelFileLimits { MetadataEntries = 2 });
        Assert.Throws<ModelFileException>(() => Stage(file, Sample.NewTensors(), new ModelFileLimits { MetadataEntries = 1 }));
    }

    [Fact]
    public void Limits_are_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModelFileLimits { MetadataBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModelFileLimits { MetadataEntries = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModelFileLimits { TensorEntryBytes = -1 });
    }

    private static string Repeated(int count, string value) =>
        string.Join(',', Enumerable.Range(0, count).Select(index => $"\"{index}\":{value}"));

    private static long AllocatedBy(byte[] file, Parameter[] tensors)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Stage(file, tensors, ModelFileLimits.Default);
        }
        catch (ModelFileException)
        {
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Stage(byte[] file, Parameter[] tensors, ModelFileLimits limits)
    {
        using var stream = new MemoryStream(file);
        SafetensorsReader.Stage(stream, "sample", new ExpectedTensors(tensors), NonFiniteValues.Reject, limits);
    }
}
