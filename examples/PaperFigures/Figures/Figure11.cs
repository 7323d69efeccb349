using PaperFigures.Budgets;
using PaperFigures.Comparison;
using PaperFigures.Networks;
using PaperFigures.Output;
using PaperFigures.Pictures;
using PaperFigures.Settings;
using PaperFigures.Training;

namespace PaperFigures.Figures;

/// <summary>Figure 11: test error on Shapeset-3x2 over the examples seen.</summary>
internal sealed class Figure11 : IFigure
{
    private const double Million = 1e6;

    public Item Item { get; } = new(ItemKind.Figure, 11);

    public IReadOnlyList<Network> Networks => ShapesetNetworks.All;

    public FigureResult Make(Workshop workshop)
    {
        IReadOnlyList<TrainedNetwork> trained = [.. Networks.Select(network => workshop.Trained(network)!)];
        workshop.Write(Item, ".csv", ErrorTable.Of(trained, PaperErrorAt).ToString());
        workshop.Write(Item, ".svg", Picture.Of(PanelOf(trained)));
        return new FigureResult
        {
            Comparisons = [.. trained.SelectMany(Compare)],
            Findings = TrainingFindings.Of(Item.Title, trained, workshop.Settings.Budget.TestImages),
        };
    }

    private static Panel PanelOf(IReadOnlyList<TrainedNetwork> trained)
    {
        long last = trained.Max(network => network.Curve.Examples);
        double lowest = trained.Min(network => network.Curve.Points.Min(point => point.TestError)) * 100;
        return new Panel(
            "Shapeset-3x2: measured (lines) and read off the paper (circles)",
            new PanelAxis("examples seen (millions)", 0, last / Million * 1.02),
            new PanelAxis("test error (%)", Math.Min(60, Math.Floor((lowest - 5) / 10) * 10), 90),
            [
                .. trained.Select((network, index) => ErrorSeries.Of(network, index)),
                .. trained.Select((network, index) => new PanelSeries(
                    null,
                    index,
                    SeriesStyle.PaperMarkers,
                    [.. Abscissae.Digitised
                        .Where(examples => examples <= last)
                        .Select(examples => new PanelPoint(examples / Million, PaperErrorAt(network.Network, examples)!.Value))])),
            ]);
    }

    // At the paper's digitised abscissae, and as far as training has come.
    private IEnumerable<ComparisonLine> Compare(TrainedNetwork network) => network.Curve.Points
        .Where(point => PaperErrorAt(network.Network, point.Examples) is not null || point == network.Curve.Points[^1])
        .Select(point => new ComparisonLine(
            Item.Title,
            FormattableString.Invariant($"{network.Network.Title}, rate {network.Rate}, {point.Examples} examples, test error %"),
            PaperErrorAt(network.Network, point.Examples),
            Theory: null,
            point.TestError * 100,
            "F1"));

    private static double? PaperErrorAt(Network network, long examples)
    {
        int index = Abscissae.Digitised.ToList().IndexOf(examples);
        return index < 0 ? null : Figure11Digitised.Of(network.Id).Errors[index];
    }
}
