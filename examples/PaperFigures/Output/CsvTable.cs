using System.Globalization;
using System.Text;

namespace PaperFigures.Output;

/// <summary>A table of numbers and plain words, written as CSV: a header, commas, line feeds, invariant culture, nothing quoted.</summary>
internal sealed class CsvTable(params IReadOnlyList<string> columns)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>A number as CSV has it: the shortest text that reads back to the same number; empty where there is none.</summary>
    public static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A whole number as CSV has it.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds a row.</summary>
    /// <exception cref="ArgumentException">It has another number of cells than the header, or a cell would need quoting.</exception>
    public void Add(params IReadOnlyList<string> cells)
    {
        if (cells.Count != columns.Count)
        {
            throw new ArgumentException($"A row of this table has {columns.Count} cells; got {cells.Count}.", nameof(cells));
        }

        if (cells.FirstOrDefault(cell => cell.AsSpan().IndexOfAny(",\"\r\n") >= 0) is { } cell)
        {
            throw new ArgumentException($"The cell '{cell}' would need quoting, which this table does not do.", nameof(cells));
        }

        _rows.Add(cells);
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    public void Write(string path) => AtomicTextFile.Write(path, ToString());

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        AppendRow(text, columns);
        foreach (IReadOnlyList<string> row in _rows)
        {
            AppendRow(text, row);
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells) => text.AppendJoin(',', cells).Append('\n');
}
