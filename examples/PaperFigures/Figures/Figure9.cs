using PaperFigures.Comparison;
using PaperFigures.Networks;
using PaperFigures.Observation;
using PaperFigures.Output;
using PaperFigures.Pictures;
using PaperFigures.Settings;
using PaperFigures.Training;

namespace PaperFigures.Figures;

/// <summary>Figure 9: standard deviation of the weight gradients of the tanh network over training, equation 1 above, 16 below.</summary>
internal sealed class Figure9 : IFigure
{
    public Item Item { get; } = new(ItemKind.Figure, 9);

    public IReadOnlyList<Network> Networks { get; } = [ShapesetNetworks.Family.Tanh, ShapesetNetworks.Family.TanhNormalized];

    public FigureResult Make(Workshop workshop)
    {
        IReadOnlyList<TrainedNetwork> trained = [.. Networks.Select(network => workshop.Trained(network)!)];
        workshop.Write(Item, ".csv", TableOf(trained).ToString());
        workshop.Write(Item, ".svg", Picture.Of([.. trained.Select(PanelOf)]));
        return new FigureResult
        {
            Comparisons =
            [
                .. Compare(workshop, trained[0], [0.004, 0.004, 0.004, 0.004, 0.004], [0.05, 0.035, 0.028, 0.019, 0.015]),
                .. Compare(workshop, trained[1], [0.031, 0.0155, 0.0155, 0.0155, 0.0155], [0.045, 0.038, 0.037, 0.032, 0.026]),
            ],
        };
    }

    private static CsvTable TableOf(IReadOnlyList<TrainedNetwork> trained)
    {
        var table = new CsvTable("network", "examples", "layer", "weight_gradient_standard_deviation");
        foreach (TrainedNetwork network in trained)
        {
            foreach (Look look in network.Looks)
            {
                foreach (LayerLook layer in look.Layers)
                {
                    table.Add(
                        network.Network.Title,
                        CsvTable.Number(look.Examples),
                        layer.Layer,
                        CsvTable.Number(layer.WeightGradientDeviation));
                }
            }
        }

        return table;
    }

    private static Panel PanelOf(TrainedNetwork trained) => new(
        FormattableString.Invariant($"{trained.Network.Title} on Shapeset-3x2, rate {trained.Rate}"),
        new PanelAxis("epochs of 20,000 minibatch updates"),
        new PanelAxis("weight gradient, standard deviation either way"),
        [
            .. Layers(trained).Select(layer => Series(trained, layer, 1, trained.Looks[0].Layers[layer].Layer)),
            .. Layers(trained).Select(layer => Series(trained, layer, -1, null)),
        ]);

    private static IEnumerable<int> Layers(TrainedNetwork trained) => Enumerable.Range(0, trained.Looks[0].Layers.Count);

    private static PanelSeries Series(TrainedNetwork trained, int layer, double sign, string? title) => new(
        title,
        layer,
        SeriesStyle.Line,
        [.. trained.Looks.Select(look => new PanelPoint(Epochs.Of(look.Examples), sign * look.Layers[layer].WeightGradientDeviation))]);

    private IEnumerable<ComparisonLine> Compare(
        Workshop workshop, TrainedNetwork trained, IReadOnlyList<double> paperUntrained, IReadOnlyList<double> paperTrained)
    {
        UntrainedNetwork untrained = workshop.Untrained(trained.Network);
        Look last = trained.Looks.FirstOrDefault(look => look.Examples >= PaperSpread.LastExamples) ?? trained.Looks[^1];
        bool isComparable = last.Examples >= PaperSpread.LastExamples;
        return
        [
            .. trained.Looks[0].Layers.Select((layer, index) => Line(
                trained, layer, 0, paperUntrained[index], untrained.Theory[index].WeightGradientDeviation)),
            .. last.Layers.Select((layer, index) => Line(trained, layer, last.Examples, isComparable ? paperTrained[index] : null, null)),
        ];
    }

    private ComparisonLine Line(TrainedNetwork trained, LayerLook layer, long examples, double? paper, double? theory) => new(
        Item.Title,
        FormattableString.Invariant($"{trained.Network.Title}, {layer.Layer}, {examples} examples, standard deviation of dC/dw"),
        paper,
        theory,
        layer.WeightGradientDeviation,
        "F5");
}
