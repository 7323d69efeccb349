using PaperFigures.Networks;
using PaperFigures.Training;

namespace PaperFigures.Output;

/// <summary>Error curves of several networks as one table.</summary>
internal static class ErrorTable
{
    /// <summary>The table.</summary>
    /// <param name="trained">The networks.</param>
    /// <param name="paperErrorAt">The paper's error in percent of a network at a number of examples; null where it has none.</param>
    public static CsvTable Of(IReadOnlyList<TrainedNetwork> trained, Func<Network, long, double?> paperErrorAt)
    {
        var table = new CsvTable("data", "network", "learning_rate", "examples", "test_error_percent", "paper_test_error_percent");
        foreach (TrainedNetwork network in trained)
        {
            foreach (CurvePoint point in network.Curve.Points)
            {
                table.Add(
                    network.Network.Data.ToString(),
                    network.Network.Title,
                    CsvTable.Number(network.Rate),
                    CsvTable.Number(point.Examples),
                    CsvTable.Number(point.TestError * 100),
                    CsvTable.Number(paperErrorAt(network.Network, point.Examples)));
            }
        }

        return table;
    }
}
