using PaperFigures.Comparison;
using PaperFigures.Data;
using PaperFigures.Networks;
using PaperFigures.Output;
using PaperFigures.Settings;
using PaperFigures.Training;

namespace PaperFigures.Figures;

/// <summary>Table 1: test error of the networks with five hidden layers on the data sets that there are.</summary>
internal sealed class Table1 : IFigure
{
    // The paper's column for Shapeset is where figure 11 ends.
    private const long PaperExamples = 24_800_000;

    public Item Item { get; } = new(ItemKind.Table, 1);

    public IReadOnlyList<Network> Networks { get; } = [.. NetworkFamilies.All.SelectMany(family => family.All)];

    public FigureResult Make(Workshop workshop)
    {
        IReadOnlyList<TrainedNetwork> trained = [.. Networks.Select(workshop.Trained).OfType<TrainedNetwork>()];
        workshop.Write(Item, ".csv", TableOf(trained).ToString());
        return new FigureResult
        {
            Comparisons = [.. trained.Select(Compare)],
            Omissions = Missing.Of(Item, workshop, Enum.GetValues<DataSetKind>()),
        };
    }

    private static CsvTable TableOf(IReadOnlyList<TrainedNetwork> trained)
    {
        var table = new CsvTable("network", "data", "learning_rate", "examples", "test_error_percent", "paper_test_error_percent");
        foreach (TrainedNetwork network in trained)
        {
            CurvePoint last = network.Curve.Points[^1];
            table.Add(
                network.Network.Title,
                network.Network.Data.ToString(),
                CsvTable.Number(network.Rate),
                CsvTable.Number(last.Examples),
                CsvTable.Number(last.TestError * 100),
                CsvTable.Number(Table1Numbers.Of(network.Network.Id, network.Network.Data)));
        }

        return table;
    }

    private ComparisonLine Compare(TrainedNetwork network)
    {
        CurvePoint last = network.Curve.Points[^1];
        return new ComparisonLine(
            Item.Title,
            FormattableString.Invariant(
                $"{network.Network.Data}, {network.Network.Title}, rate {network.Rate}, {last.Examples} examples, test error %"),
            last.Examples >= PaperExamples ? Table1Numbers.Of(network.Network.Id, network.Network.Data) : null,
            Theory: null,
            last.TestError * 100,
            "F2");
    }
}
