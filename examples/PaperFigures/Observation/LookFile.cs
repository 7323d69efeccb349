using System.Globalization;
using PaperFigures.Output;

namespace PaperFigures.Observation;

/// <summary>Keeps the looks at a network beside its curve: a row for each layer and moment.</summary>
internal static class LookFile
{
    private static readonly IReadOnlyList<string> Columns =
    [
        "examples", "layer", "mean", "standard_deviation", "percentile_1", "percentile_99", "saturated_fraction",
        "gradient_standard_deviation", "weight_gradient_standard_deviation",
    ];

    /// <summary>Reads the looks; none where there is no file.</summary>
    /// <exception cref="InvalidDataException">It is not a file of this program.</exception>
    public static IReadOnlyList<Look> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        string[] lines = File.ReadAllLines(path);
        if (lines.Length == 0 || lines[0] != string.Join(',', Columns))
        {
            throw Foreign(path, $"its first line must be '{string.Join(',', Columns)}'");
        }

        return [.. lines.Skip(1)
            .Select(line => Parse(path, line))
            .GroupBy(look => look.Examples, look => look.Layers[0])
            .Select(moment => new Look(moment.Key, [.. moment]))];
    }

    /// <summary>Writes the looks, whole or not at all.</summary>
    public static void Write(string path, IReadOnlyList<Look> looks) => TableOf(looks).Write(path);

    /// <summary>The looks as a table.</summary>
    public static CsvTable TableOf(IReadOnlyList<Look> looks)
    {
        var table = new CsvTable(Columns);
        foreach (Look look in looks)
        {
            foreach (LayerLook layer in look.Layers)
            {
                table.Add(
                    CsvTable.Number(look.Examples),
                    layer.Layer,
                    CsvTable.Number(layer.Mean),
                    CsvTable.Number(layer.StandardDeviation),
                    CsvTable.Number(layer.Percentile1),
                    CsvTable.Number(layer.Percentile99),
                    CsvTable.Number(layer.SaturatedFraction),
                    CsvTable.Number(layer.GradientDeviation),
                    CsvTable.Number(layer.WeightGradientDeviation));
            }
        }

        return table;
    }

    private static Look Parse(string path, string line)
    {
        string[] cells = line.Split(',');
        double[] numbers = [.. cells.Skip(2).Select(cell => Number(path, cell))];
        return numbers.Length == Columns.Count - 2
            && long.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out long examples)
                ? new Look(
                    examples,
                    [new LayerLook(cells[1], numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6])])
                : throw Foreign(path, $"'{line}' is not a layer's row");
    }

    private static double Number(string path, string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw Foreign(path, $"'{cell}' is not a number");

    private static InvalidDataException Foreign(string path, string reason) =>
        new($"{path} is not a record of this program: {reason}. Delete the folder it is in, or name another with --output.");
}
