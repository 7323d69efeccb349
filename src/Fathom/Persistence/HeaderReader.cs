using System.Text.Json;
using System.Text.Unicode;

namespace Fathom.Persistence;

/// <summary>
/// Reads a header by its fixed grammar. There is no recursion and no skipping of what is not understood; the tokenizer is the platform's,
/// and what that lets through (duplicate keys, fractions and exponents, invalid UTF-8, any white space at the end) is refused here.
/// </summary>
internal ref struct HeaderReader
{
    // Root, tensor, shape: the deepest a well-formed header goes.
    private const int MaximumDepth = 3;

    // More than any tensor of ours has; a longer shape is refused before it is stored.
    private const int MaximumRank = 8;

    // Entries read beyond the expected tensors, so that a refusal can name what is there; a hostile header could hold a million.
    private const int ExtraTensors = 32;

    private readonly string _path;
    private readonly ReadOnlySpan<byte> _header;
    private readonly int _expectedTensors;
    private readonly ModelFileLimits _limits;
    private Utf8JsonReader _json;

    private HeaderReader(string path, ReadOnlySpan<byte> header, int expectedTensors, ModelFileLimits limits)
    {
        _path = path;
        _header = header;
        _expectedTensors = expectedTensors;
        _limits = limits;
        _json = new Utf8JsonReader(header, new JsonReaderOptions { MaxDepth = MaximumDepth });
    }

    public static SafetensorsHeader Read(string path, ReadOnlySpan<byte> header, int expectedTensors, ModelFileLimits limits)
    {
        var reader = new HeaderReader(path, header, expectedTensors, limits);
        try
        {
            return reader.ReadHeader();
        }
        catch (JsonException exception)
        {
            throw reader.Refuse("a header in JSON", $"an error at its byte {reader._json.BytesConsumed} ({exception.Message})", exception);
        }
    }

    private SafetensorsHeader ReadHeader()
    {
        if (_header.IsEmpty || _header[0] != (byte)'{')
        {
            throw Refuse("a header that starts with '{'", _header.IsEmpty ? "an empty header" : $"the byte 0x{_header[0]:x2}");
        }

        if (!Utf8.IsValid(_header))
        {
            throw Refuse("a header in UTF-8", "bytes that are not");
        }

        var tensors = new List<TensorEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyDictionary<string, string> metadata = new Dictionary<string, string>();
        Expect(JsonTokenType.StartObject, "an object");
        while (Next() != JsonTokenType.EndObject)
        {
            string name = ReadText("a tensor's name");
            if (!names.Add(name))
            {
                throw Refuse("every name once", $"{DisplayText.Quote(name)} twice");
            }

            if (name == ExpectedTensors.MetadataKey)
            {
                metadata = ReadMetadata();
            }
            else if (tensors.Count < _expectedTensors + ExtraTensors)
            {
                tensors.Add(ReadTensor(name));
            }
            else
            {
                throw new ModelFileException(
                    _path,
                    $"exactly the model's {_expectedTensors} tensors",
                    $"more than {tensors.Count}, among them {DisplayText.List([.. tensors.Select(tensor => tensor.Name)])}",
                    HeaderCheck.OtherModel);
            }
        }

        // The format pads with spaces; anything else behind the object could be another file's beginning.
        ReadOnlySpan<byte> padding = _header[(int)_json.BytesConsumed..];
        if (padding.ContainsAnyExcept((byte)' '))
        {
            throw Refuse("nothing but spaces behind the header's object", $"a byte 0x{padding[padding.IndexOfAnyExcept((byte)' ')]:x2}");
        }

        return new SafetensorsHeader(tensors, metadata);
    }

    private Dictionary<string, string> ReadMetadata()
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        Expect(JsonTokenType.StartObject, "an object of metadata");
        while (Next() != JsonTokenType.EndObject)
        {
            string key = ReadText("a metadata key");
            if (metadata.Count == _limits.MetadataEntries)
            {
                throw new ModelFileException(
                    _path,
                    $"at most {_limits.MetadataEntries} metadata entries",
                    "more",
                    $"If the file is trusted, raise {nameof(ModelFileLimits)}.{nameof(ModelFileLimits.MetadataEntries)}.");
            }

            Expect(JsonTokenType.String, "a string for the metadata key", key);
            if (!metadata.TryAdd(key, ReadText("a metadata value")))
            {
                throw Refuse("every metadata key once", $"{DisplayText.Quote(key)} twice");
            }
        }

        return metadata;
    }

    private TensorEntry ReadTensor(string name)
    {
        string? elementType = null;
        ulong[]? shape = null;
        ulong[]? offsets = null;
        Expect(JsonTokenType.StartObject, "an object for tensor", name);
        while (Next() != JsonTokenType.EndObject)
        {
            string key = ReadText("a key");
            bool repeated = key switch
            {
                "dtype" => elementType is not null,
                "shape" => shape is not null,
                "data_offsets" => offsets is not null,
                _ => throw Refuse($"dtype, shape and data_offsets for {DisplayText.Quote(name)}", $"the key {DisplayText.Quote(key)}"),
            };
            if (repeated)
            {
                throw Refuse($"every key of tensor {DisplayText.Quote(name)} once", $"{key} twice");
            }

            switch (key)
            {
                case "dtype":
                    Expect(JsonTokenType.String, "a string for the dtype of tensor", name);
                    elementType = ReadText("a dtype");
                    break;
                case "shape":
                    shape = ReadNumbers("the shape of tensor", name);
                    break;
                default:
                    offsets = ReadNumbers("the data_offsets of tensor", name);
                    break;
            }
        }

        if (elementType is null || shape is null || offsets is not [ulong begin, ulong end])
        {
            throw Refuse(
                $"dtype, shape and two data_offsets for tensor {DisplayText.Quote(name)}",
                offsets is null || shape is null || elementType is null ? "not all of them" : $"{offsets.Length} data_offsets");
        }

        return new TensorEntry(name, elementType, shape, begin, end);
    }

    private ulong[] ReadNumbers(string what, string tensor)
    {
        Span<ulong> numbers = stackalloc ulong[MaximumRank];
        int count = 0;
        Expect(JsonTokenType.StartArray, what, tensor);
        while (Next() != JsonTokenType.EndArray)
        {
            // The conversion takes digits only, where JSON also allows -0, 1.0 and 1e999.
            if (_json.TokenType != JsonTokenType.Number || !_json.TryGetUInt64(out ulong number))
            {
                throw Refuse(
                    $"whole numbers from 0 to 2^64 - 1 in {what} {DisplayText.Quote(tensor)}",
                    $"something else at its byte {_json.TokenStartIndex}");
            }

            if (count == MaximumRank)
            {
                throw Refuse($"at most {MaximumRank} numbers in {what} {DisplayText.Quote(tensor)}", "more");
            }

            numbers[count++] = number;
        }

        return numbers[..count].ToArray();
    }

    private string ReadText(string what)
    {
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw Refuse($"{what} in Unicode", "an escaped half of a surrogate pair", exception);
        }
    }

    // The name comes by itself, and becomes part of a message only when there is one.
    private void Expect(JsonTokenType type, string what, string? name = null)
    {
        if (Next() != type)
        {
            throw Refuse(name is null ? what : $"{what} {DisplayText.Quote(name)}", $"something else at its byte {_json.TokenStartIndex}");
        }
    }

    private JsonTokenType Next() =>
        _json.Read() ? _json.TokenType : throw Refuse("a whole header", "its end inside the object");

    private readonly ModelFileException Refuse(string expected, string found, Exception? innerException = null) =>
        new(_path, expected, found, "The file is damaged or not a safetensors file; save or download it again.", innerException);
}
