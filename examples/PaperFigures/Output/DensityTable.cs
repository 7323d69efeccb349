using PaperFigures.Figures;
using PaperFigures.Observation;

namespace PaperFigures.Output;

/// <summary>Densities of several networks as one table.</summary>
internal static class DensityTable
{
    public static string Of(IReadOnlyList<NamedDensities> networks)
    {
        var table = new CsvTable("network", "layer", "value", "density");
        foreach (NamedDensities network in networks)
        {
            foreach (Density density in network.Densities)
            {
                foreach (DensityBin bin in density.Bins)
                {
                    table.Add(network.Network, density.Layer, CsvTable.Number(bin.Centre), CsvTable.Number(bin.Height));
                }
            }
        }

        return table.ToString();
    }
}
