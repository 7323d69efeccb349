using System.Text.Json;

namespace Fathom.Benchmarks.Limits;

/// <summary>The figures as JSON: an array of objects with name, value, unit, fraction_of_limit and limit.</summary>
internal static class LimitsJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    public static void Write(Stream stream, IEnumerable<FigureResult> results)
    {
        using Utf8JsonWriter writer = new(stream, Indented);
        writer.WriteStartArray();
        foreach (FigureResult result in results)
        {
            writer.WriteStartObject();
            writer.WriteString("name", result.Figure.Name);
            writer.WriteNumber("value", result.Value.Median);
            writer.WriteString("unit", result.Figure.Unit.Symbol);
            WriteNumberOrNull(writer, "fraction_of_limit", result.FractionOfLimit?.Median);
            WriteNumberOrNull(writer, "limit", result.Limit);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteNumberOrNull(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is double number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
