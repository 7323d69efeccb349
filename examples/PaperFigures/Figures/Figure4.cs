using PaperFigures.Comparison;
using PaperFigures.Networks;
using PaperFigures.Observation;
using PaperFigures.Output;
using PaperFigures.Pictures;
using PaperFigures.Settings;
using PaperFigures.Training;

namespace PaperFigures.Figures;

/// <summary>Figure 4: densities of the activations at the end of training, tanh above, softsign below.</summary>
internal sealed class Figure4 : IFigure
{
    // Where the paper sees softsign's units gather (its caption), and tanh's layer 5 have its peak.
    private const double SoftsignKnee = 0.7;
    private const double Width = 0.1;

    public Item Item { get; } = new(ItemKind.Figure, 4);

    public IReadOnlyList<Network> Networks { get; } = [ShapesetNetworks.Family.Tanh, ShapesetNetworks.Family.Softsign];

    public FigureResult Make(Workshop workshop)
    {
        IReadOnlyList<TrainedNetwork> trained = [.. Networks.Select(network => workshop.Trained(network)!)];
        workshop.Write(
            Item,
            ".csv",
            DensityTable.Of([.. trained.Select(network => new NamedDensities(network.Network.Title, network.Activations))]));
        workshop.Write(Item, ".svg", Picture.Of([.. trained.Select(PanelOf)]));
        TrainedNetwork tanh = trained[0];
        TrainedNetwork softsign = trained[1];
        return new FigureResult
        {
            Comparisons =
            [
                .. HeightLines(tanh, 0, [0.45, 0.45, 0.7, 1.2, 2.8]),
                .. HeightLines(softsign, SoftsignKnee, [0.8, 0.8, 0.8, 0.45, 0.2]),
                .. HeightLines(softsign, 0, [0.3, 0.3, 0.3, 0.5, 2.7]),
            ],
        };
    }

    private static Panel PanelOf(TrainedNetwork trained) => new(
        FormattableString.Invariant($"{trained.Network.Title} after {trained.Curve.Examples:N0} examples"),
        new PanelAxis("activation", -1, 1),
        new PanelAxis("density", 0, 3),
        [.. trained.Activations.Select((density, index) => new PanelSeries(
            density.Layer,
            index,
            SeriesStyle.Line,
            [.. density.Bins.Select(bin => new PanelPoint(bin.Centre, bin.Height))]))]);

    private IEnumerable<ComparisonLine> HeightLines(TrainedNetwork trained, double value, IReadOnlyList<double> paper)
    {
        // The print shows the end of training: the paper's heights stand beside a training as long only.
        bool isComparable = trained.Curve.Examples >= PaperSpread.LastExamples;
        return trained.Activations.Select((density, index) => new ComparisonLine(
            Item.Title,
            FormattableString.Invariant(
                $"{trained.Network.Title}, {density.Layer}, {trained.Curve.Examples} examples, density around {value}"),
            isComparable ? paper[index] : null,
            Theory: null,
            density.Around(value, Width),
            "F2"));
    }
}
