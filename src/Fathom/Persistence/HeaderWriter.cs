using System.Globalization;
using System.Text;

namespace Fathom.Persistence;

/// <summary>Builds headers: the same tensors and metadata always give the same bytes.</summary>
internal static class HeaderWriter
{
    // Data then start at a multiple of eight bytes from the beginning of the file, as the format asks.
    private const int Alignment = 8;

    /// <summary>The tensors in the order of the file: by element type, of which there is one, then by the bytes of the name.</summary>
    public static Parameter[] Order(IReadOnlyList<Parameter> tensors) =>
        [.. tensors
            .Select(tensor => (Tensor: tensor, Name: JsonText.Encode(tensor.Name)))
            .OrderBy(pair => pair.Name, Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right)))
            .Select(pair => pair.Tensor)];

    /// <summary>The header in UTF-8, padded with spaces.</summary>
    public static byte[] Build(IReadOnlyList<Parameter> ordered, IReadOnlyDictionary<string, string> metadata)
    {
        var json = new StringBuilder("{");
        if (metadata.Count > 0)
        {
            JsonText.AppendString(json, ExpectedTensors.MetadataKey);
            json.Append(":{");
            foreach ((string key, string value) in metadata.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                Separate(json);
                JsonText.AppendString(json, key);
                json.Append(':');
                JsonText.AppendString(json, value);
            }

            json.Append('}');
        }

        long offset = 0;
        foreach (Parameter tensor in ordered)
        {
            Separate(json);
            AppendTensor(json, tensor, offset);
            offset += ExpectedTensors.ByteLength(tensor);
        }

        json.Append('}');
        byte[] text = JsonText.Encode(json.ToString());
        byte[] padded = new byte[(text.Length + Alignment - 1) / Alignment * Alignment];
        text.CopyTo(padded, 0);
        padded.AsSpan(text.Length).Fill((byte)' ');
        return padded;
    }

    private static void AppendTensor(StringBuilder json, Parameter tensor, long offset)
    {
        JsonText.AppendString(json, tensor.Name);
        json.Append(CultureInfo.InvariantCulture, $":{{\"dtype\":\"{HeaderCheck.Float32}\",\"shape\":[{tensor.Rows}");
        if (!tensor.IsBias)
        {
            json.Append(CultureInfo.InvariantCulture, $",{tensor.Columns}");
        }

        json.Append(CultureInfo.InvariantCulture, $"],\"data_offsets\":[{offset},{offset + ExpectedTensors.ByteLength(tensor)}]}}");
    }

    private static void Separate(StringBuilder json)
    {
        if (json[^1] != '{')
        {
            json.Append(',');
        }
    }
}
