using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Fathom.Persistence;

namespace Fathom.Insight;

/// <summary>One line of a run log: an entry as text and back. A line never holds a line feed but its last byte.</summary>
internal static class RunLogLine
{
    /// <summary>What every log of ours begins with.</summary>
    public static ReadOnlySpan<byte> Beginning => "{\"kind\":\"run\""u8;

    private static readonly JsonTypeInfo<RunEntry> Entry = CreateTypeInfo();

    private static readonly HashSet<string> Kinds =
        [.. Entry.PolymorphismOptions!.DerivedTypes.Select(derived => (string)derived.TypeDiscriminator!)];

    /// <summary>Adds an entry and its line feed to a buffer.</summary>
    public static void Format(RunEntry entry, ArrayBufferWriter<byte> line)
    {
        using (var json = new Utf8JsonWriter(line))
        {
            JsonSerializer.Serialize(json, entry, Entry);
        }

        line.Write("\n"u8);
    }

    /// <summary>What kind of line it is, without reading the rest of it.</summary>
    /// <exception cref="JsonException">The line is not a JSON object.</exception>
    public static LineHeader ReadHeader(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("It is not a JSON object.");
        }

        var header = new LineHeader(null, null);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isKind = json.ValueTextEquals("kind"u8);
            bool isSchema = json.ValueTextEquals("schema"u8);
            json.Read();
            header = json.TokenType switch
            {
                JsonTokenType.String when isKind => header with { Kind = Text(in json) },
                JsonTokenType.Number when isSchema && json.TryGetInt64(out long schema) => header with { Schema = schema },
                _ => header,
            };
            json.Skip();
        }

        return header;
    }

    /// <summary>The entry of a line; null for a kind that this version does not know.</summary>
    /// <exception cref="JsonException">The line is damaged.</exception>
    public static RunEntry? Parse(ReadOnlySpan<byte> line)
    {
        LineHeader header = ReadHeader(line);
        if (header.Kind is not { } kind)
        {
            throw new JsonException("It has no kind.");
        }

        if (!Kinds.Contains(kind))
        {
            return null;
        }

        RunEntry entry = JsonSerializer.Deserialize(line, Entry) ?? throw new JsonException("It is null.");
        return RunEntryCheck.Fault(entry) is { } fault ? throw new JsonException(fault) : entry;
    }

    private static string Text(in Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("Its kind is not Unicode.", exception);
        }
    }

    // The serializer takes a record struct's missing members for zeros; here they are as required as those of the other entries.
    private static JsonTypeInfo<RunEntry> CreateTypeInfo()
    {
        var options = new JsonSerializerOptions(RunLogJson.Default.Options)
        {
            TypeInfoResolver = RunLogJson.Default.WithAddedModifier(info =>
            {
                if (info.Type == typeof(LayerStatistics) || info.Type == typeof(PredictedValue))
                {
                    foreach (JsonPropertyInfo property in info.Properties)
                    {
                        property.IsRequired = true;
                    }
                }
            }),
        };
        return (JsonTypeInfo<RunEntry>)options.GetTypeInfo(typeof(RunEntry));
    }
}
