using PaperFigures.Budgets;
using PaperFigures.Comparison;
using PaperFigures.Output;
using PaperFigures.Pictures;
using PaperFigures.Settings;
using PaperFigures.Training;

namespace PaperFigures.Figures;

/// <summary>Figure 11: test error on Shapeset-3x2 over the examples seen.</summary>
internal sealed class Figure11 : IFigure
{
    public Item Item { get; } = new(ItemKind.Figure, 11);

    public IReadOnlyList<ComparisonLine> Make(Workshop workshop, CancellationToken cancellationToken)
    {
        IReadOnlyList<TrainedNetwork> trained = workshop.TrainShapesetNetworks(cancellationToken);
        workshop.Write(Item, ".csv", TableOf(trained).ToString());
        workshop.Write(Item, ".svg", ErrorCurvePicture.Draw("Shapeset-3x2", trained));
        return [.. trained.SelectMany(Compare)];
    }

    private static CsvTable TableOf(IReadOnlyList<TrainedNetwork> trained)
    {
        var table = new CsvTable("network", "learning_rate", "examples", "test_error_percent", "paper_test_error_percent");
        foreach (TrainedNetwork network in trained)
        {
            foreach (CurvePoint point in network.Curve.Points)
            {
                table.Add(
                    network.Network.Title,
                    CsvTable.Number(network.Rate),
                    CsvTable.Number(point.Examples),
                    CsvTable.Number(point.TestError * 100),
                    CsvTable.Number(PaperErrorAt(network.Network.Id, point.Examples)));
            }
        }

        return table;
    }

    private IEnumerable<ComparisonLine> Compare(TrainedNetwork network) => network.Curve.Points
        .Where(point => PaperErrorAt(network.Network.Id, point.Examples) is not null)
        .Select(point => new ComparisonLine(
            Item.Title,
            FormattableString.Invariant($"{network.Network.Title}, rate {network.Rate}, {point.Examples} examples, test error %"),
            PaperErrorAt(network.Network.Id, point.Examples),
            Theory: null,
            point.TestError * 100,
            "F1"));

    private static double? PaperErrorAt(string network, long examples)
    {
        int index = Abscissae.Digitised.ToList().IndexOf(examples);
        return index < 0 ? null : Figure11Digitised.Of(network).Errors[index];
    }
}
