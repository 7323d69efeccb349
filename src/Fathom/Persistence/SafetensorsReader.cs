using System.Buffers.Binary;

namespace Fathom.Persistence;

/// <summary>
/// Reads a safetensors stream front to back, each byte once, and refuses it before it has changed anything. Memory is taken in two steps,
/// each after its size was compared with what the expected tensors allow and with the bytes that are really there: the header's, then the
/// values'.
/// </summary>
internal static class SafetensorsReader
{
    private const int LengthBytes = sizeof(ulong);

    // Where only the metadata are wanted, room for the tensors of another model: enough for Adam's state of some 150 more layers.
    private const int ForeignTensors = 1000;

    public static StagedTensors Stage(
        Stream stream, string path, ExpectedTensors expected, NonFiniteValues nonFinite, ModelFileLimits limits)
    {
        try
        {
            (SafetensorsHeader header, long dataBytes) = ReadHeader(stream, path, expected, expected.ByName.Count, limits);
            TensorEntry[] entries = HeaderCheck.Check(path, header, expected, dataBytes);
            return new StagedTensors(
                header.Metadata,
                [.. entries.Select(entry => expected.ByName[entry.Name])],
                [.. entries.Select(entry => ReadValues(stream, path, expected.ByName[entry.Name], nonFinite))]);
        }
        catch (EndOfStreamException exception)
        {
            throw CutShort(path, exception);
        }
    }

    /// <summary>Reads the metadata of a file whose tensors may be others; how large its header may be is still decided by those
    /// expected.</summary>
    public static IReadOnlyDictionary<string, string> ReadMetadata(
        Stream stream, string path, ExpectedTensors expected, ModelFileLimits limits)
    {
        try
        {
            return ReadHeader(stream, path, expected, expected.ByName.Count + ForeignTensors, limits).Header.Metadata;
        }
        catch (EndOfStreamException exception)
        {
            throw CutShort(path, exception);
        }
    }

    private static (SafetensorsHeader Header, long DataBytes) ReadHeader(
        Stream stream, string path, ExpectedTensors expected, int maximumTensors, ModelFileLimits limits)
    {
        long fileBytes = stream.Length;
        int headerBytes = ReadHeaderLength(stream, path, fileBytes, expected.MaximumHeaderBytes(limits));
        byte[] headerText = new byte[headerBytes];
        stream.ReadExactly(headerText);
        return (HeaderReader.Read(path, headerText, maximumTensors, limits), fileBytes - LengthBytes - headerBytes);
    }

    private static ModelFileException CutShort(string path, EndOfStreamException exception) => new(
        path, "the bytes it had when it was opened", "fewer", "Another program is changing it; load it when that is done.", exception);

    private static int ReadHeaderLength(Stream stream, string path, long fileBytes, long maximumHeaderBytes)
    {
        Span<byte> prefix = stackalloc byte[ForeignFile.PrefixBytes];
        prefix = prefix[..(int)Math.Min(prefix.Length, fileBytes)];
        stream.ReadExactly(prefix);
        if (fileBytes < LengthBytes)
        {
            throw new ModelFileException(
                path, $"at least {LengthBytes} bytes", $"{fileBytes}", "The file is cut short; save or download it again.");
        }

        ulong headerBytes = BinaryPrimitives.ReadUInt64LittleEndian(prefix);
        if (headerBytes > (ulong)maximumHeaderBytes)
        {
            (string found, string advice) = ForeignFile.Describe(prefix, $"one of {headerBytes}");
            throw new ModelFileException(
                path, $"a safetensors header of at most {maximumHeaderBytes} bytes, the most that fits this model", found, advice);
        }

        if (headerBytes > (ulong)(fileBytes - LengthBytes))
        {
            (string found, string advice) = ForeignFile.Describe(prefix, $"a file of {fileBytes} bytes in all");
            throw new ModelFileException(path, $"a header of {headerBytes} bytes, as the first eight say", found, advice);
        }

        stream.Position = LengthBytes;
        return (int)headerBytes;
    }

    private static float[] ReadValues(Stream stream, string path, Parameter tensor, NonFiniteValues nonFinite)
    {
        var values = new float[tensor.Length];
        FloatBytes.Read(stream, values);
        NonFiniteCheck.Check(path, tensor, values, nonFinite);
        return values;
    }
}
