using System.Globalization;
using System.Text;

namespace Fathom.Insight;

/// <summary>
/// A table as comma-separated values (RFC 4180): lines end in CR LF, the first holds the columns' names, and a text that holds a comma, a
/// quote or a line's end is quoted. Numbers are in the invariant culture and read back to the same bits; null is an empty field.
/// </summary>
internal sealed class CsvTable
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    private readonly TextWriter _writer;
    private bool _isRowBegun;

    public CsvTable(TextWriter writer, params ReadOnlySpan<string> columns)
    {
        _writer = writer;
        foreach (string column in columns)
        {
            Add(column);
        }

        EndRow();
    }

    public static void Write(string path, Action<TextWriter> write) => Persistence.AtomicFile.Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(writer);
    });

    public CsvTable Add(string? text) => Put(text is null || text.AsSpan().IndexOfAny(Quoted) < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");

    public CsvTable Add(long? number) => Put(number?.ToString(CultureInfo.InvariantCulture));

    public CsvTable Add(double? number) => Put(number?.ToString("R", CultureInfo.InvariantCulture));

    public void EndRow()
    {
        _writer.Write("\r\n");
        _isRowBegun = false;
    }

    private CsvTable Put(string? field)
    {
        if (_isRowBegun)
        {
            _writer.Write(',');
        }

        _writer.Write(field);
        _isRowBegun = true;
        return this;
    }
}
