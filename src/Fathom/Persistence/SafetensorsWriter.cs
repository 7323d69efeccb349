using System.Buffers.Binary;

namespace Fathom.Persistence;

/// <summary>Writes a safetensors stream front to back.</summary>
internal static class SafetensorsWriter
{
    /// <summary>The header of the file to be, within the limits our own reader keeps.</summary>
    /// <exception cref="ArgumentException">A name or a piece of metadata cannot be written.</exception>
    public static byte[] BuildHeader(IReadOnlyList<Parameter> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        var expected = new ExpectedTensors(tensors);
        ModelFileLimits limits = ModelFileLimits.Default;
        foreach ((string key, string value) in metadata)
        {
            if (value is null || !JsonText.IsEncodable(key) || !JsonText.IsEncodable(value))
            {
                throw new ArgumentException(
                    $"Metadata must be Unicode strings; {DisplayText.Quote(key)}, or its value, is {(value is null ? "null" : "not")}.",
                    nameof(metadata));
            }
        }

        byte[] header = HeaderWriter.Build(HeaderWriter.Order(tensors), metadata);
        if (metadata.Count > limits.MetadataEntries || header.Length > expected.MaximumHeaderBytes(limits))
        {
            throw new ArgumentException(
                $"Metadata must have at most {limits.MetadataEntries} entries and take at most about {limits.MetadataBytes} bytes; "
                    + $"these are {metadata.Count} entries in a header of {header.Length} bytes. Keep large data in a file of its own.",
                nameof(metadata));
        }

        return header;
    }

    public static void Write(Stream stream, string path, byte[] header, IReadOnlyList<Parameter> tensors, NonFiniteValues nonFinite)
    {
        Span<byte> length = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)header.Length);
        stream.Write(length);
        stream.Write(header);
        var room = new float[tensors.Count == 0 ? 0 : tensors.Max(tensor => tensor.Length)];
        foreach (Parameter tensor in HeaderWriter.Order(tensors))
        {
            Span<float> values = room.AsSpan(0, tensor.Length);
            tensor.CopyTo(values);
            NonFiniteCheck.Check(path, tensor, values, nonFinite);
            FloatBytes.Write(stream, values);
        }
    }
}
