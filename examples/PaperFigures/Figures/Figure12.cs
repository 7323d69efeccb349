using PaperFigures.Comparison;
using PaperFigures.Data;
using PaperFigures.Networks;
using PaperFigures.Output;
using PaperFigures.Pictures;
using PaperFigures.Settings;
using PaperFigures.Training;

namespace PaperFigures.Figures;

/// <summary>Figure 12: test error on MNIST and CIFAR-10 over the examples seen.</summary>
internal sealed class Figure12 : IFigure
{
    private const double Million = 1e6;

    private static readonly IReadOnlyList<DataSetKind> DataSets = [DataSetKind.Mnist, DataSetKind.Cifar10];

    public Item Item { get; } = new(ItemKind.Figure, 12);

    public IReadOnlyList<Network> Networks { get; } = [.. DataSets.SelectMany(data => NetworkFamilies.Of(data).All)];

    public FigureResult Make(Workshop workshop)
    {
        IReadOnlyList<TrainedNetwork> trained = [.. Networks.Select(workshop.Trained).OfType<TrainedNetwork>()];
        if (trained.Count > 0)
        {
            workshop.Write(Item, ".csv", ErrorTable.Of(trained, PaperErrorAt).ToString());
            workshop.Write(Item, ".svg", Picture.Of([.. trained.GroupBy(network => network.Network.Data).Select(PanelOf)]));
        }

        return new FigureResult { Comparisons = [.. trained.Select(Compare)], Omissions = Missing.Of(Item, workshop, DataSets) };
    }

    private static Panel PanelOf(IGrouping<DataSetKind, TrainedNetwork> networks)
    {
        double last = networks.Max(network => network.Curve.Examples) / Million;
        return new Panel(
            networks.Key == DataSetKind.Mnist ? "MNIST" : "CIFAR-10",
            new PanelAxis("examples seen (millions)", 0, last * 1.02),
            new PanelAxis("test error (%)"),
            [.. networks.Select((network, index) => ErrorSeries.Of(network, index))]);
    }

    private ComparisonLine Compare(TrainedNetwork network)
    {
        CurvePoint last = network.Curve.Points[^1];
        return new ComparisonLine(
            Item.Title,
            FormattableString.Invariant(
                $"{network.Network.Data}, {network.Network.Title}, rate {network.Rate}, {last.Examples} examples, test error %"),
            PaperErrorAt(network.Network, last.Examples),
            Theory: null,
            last.TestError * 100,
            "F2");
    }

    private static double? PaperErrorAt(Network network, long examples) =>
        examples == Figure12Digitised.Examples ? Figure12Digitised.Of(network.Id, network.Data) : null;
}
