namespace Fathom.Persistence;

/// <summary>Compares a header with the tensors expected and with the bytes that follow it.</summary>
internal static class HeaderCheck
{
    public const string Float32 = "F32";

    public const string OtherModel = "The file is another model's; declare the layers it was saved from, or choose another file.";
    private const string Damaged = "The file is damaged; save or download it again.";

    /// <summary>
    /// The entries in the order of their data, every one of them an expected tensor's and together covering the data exactly.
    /// </summary>
    public static TensorEntry[] Check(string path, SafetensorsHeader header, ExpectedTensors expected, long dataBytes)
    {
        CheckNames(path, header, expected);
        foreach (TensorEntry entry in header.Tensors)
        {
            CheckType(path, entry, expected.ByName[entry.Name]);
        }

        TensorEntry[] entries = [.. header.Tensors.OrderBy(entry => entry.Begin)];
        CheckOffsets(path, entries, expected);
        if (dataBytes != expected.DataBytes)
        {
            throw new ModelFileException(
                path,
                $"{expected.DataBytes} bytes of data behind the header",
                $"{dataBytes}",
                dataBytes < expected.DataBytes ? "The file is cut short; save or download it again." : Damaged);
        }

        return entries;
    }

    private static void CheckNames(string path, SafetensorsHeader header, ExpectedTensors expected)
    {
        var present = header.Tensors.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        string[] missing = [.. expected.ByName.Keys.Where(name => !present.Contains(name))];
        string[] extra = [.. header.Tensors.Select(entry => entry.Name).Where(name => !expected.ByName.ContainsKey(name))];
        if (missing.Length > 0 || extra.Length > 0)
        {
            string found = (missing, extra) switch
            {
                (_, []) => $"no {DisplayText.List(missing)}",
                ([], _) => $"{DisplayText.List(extra)} besides",
                _ => $"no {DisplayText.List(missing)}, and {DisplayText.List(extra)} instead",
            };
            throw new ModelFileException(path, $"exactly the model's {expected.ByName.Count} tensors", found, OtherModel);
        }
    }

    private static void CheckType(string path, TensorEntry entry, Parameter tensor)
    {
        string name = DisplayText.Quote(entry.Name);
        if (entry.ElementType != Float32)
        {
            throw new ModelFileException(
                path,
                $"{name} as {Float32}",
                DisplayText.Quote(entry.ElementType),
                "Convert the model to 32-bit floats before saving it, in PyTorch with model.float().");
        }

        Span<ulong> room = stackalloc ulong[2];
        ReadOnlySpan<ulong> shape = ExpectedTensors.Shape(tensor, room);
        if (!shape.SequenceEqual(entry.Shape))
        {
            throw new ModelFileException(
                path, $"{name} of shape {DisplayText.Shape(shape)}", $"shape {DisplayText.Shape(entry.Shape)}", OtherModel);
        }
    }

    private static void CheckOffsets(string path, TensorEntry[] entries, ExpectedTensors expected)
    {
        ulong end = 0;
        foreach (TensorEntry entry in entries)
        {
            // Sizes are the declaration's, never products of numbers in the file, so nothing here can overflow before it is refused.
            ulong length = (ulong)ExpectedTensors.ByteLength(expected.ByName[entry.Name]);
            if (entry.Begin != end || entry.End != end + length)
            {
                throw new ModelFileException(
                    path,
                    $"the data of {DisplayText.Quote(entry.Name)} at offsets {end} to {end + length}, without gap or overlap",
                    $"{entry.Begin} to {entry.End}",
                    Damaged);
            }

            end += length;
        }
    }
}
