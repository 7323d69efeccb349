using System.Globalization;
using PaperFigures.Output;

namespace PaperFigures.Observation;

/// <summary>Densities in a file: a row for each layer and bin.</summary>
internal static class DensityFile
{
    private const string Header = "layer,value,density";

    /// <summary>Reads the densities; none where there is no file.</summary>
    /// <exception cref="InvalidDataException">It is not a file of this program.</exception>
    public static IReadOnlyList<Density> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        string[] lines = File.ReadAllLines(path);
        if (lines.Length == 0 || lines[0] != Header)
        {
            throw new InvalidDataException($"{path} is not a file of densities: its first line must be '{Header}'. Delete its folder.");
        }

        return [.. lines.Skip(1)
            .Select(line => line.Split(','))
            .GroupBy(cells => cells[0], cells => new DensityBin(Number(cells[1]), Number(cells[2])))
            .Select(layer => new Density(layer.Key, [.. layer]))];
    }

    /// <summary>Writes the densities, whole or not at all.</summary>
    public static void Write(string path, IReadOnlyList<Density> densities)
    {
        var table = new CsvTable(Header.Split(','));
        foreach (Density density in densities)
        {
            foreach (DensityBin bin in density.Bins)
            {
                table.Add(density.Layer, CsvTable.Number(bin.Centre), CsvTable.Number(bin.Height));
            }
        }

        table.Write(path);
    }

    private static double Number(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
