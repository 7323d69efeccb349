using PaperFigures.Comparison;
using PaperFigures.Networks;
using PaperFigures.Observation;
using PaperFigures.Output;
using PaperFigures.Pictures;
using PaperFigures.Settings;
using PaperFigures.Training;

namespace PaperFigures.Figures;

/// <summary>Figures 3 and 10: standard deviation and 98 % interval of the activations of each layer, over training.</summary>
/// <param name="item">Which figure.</param>
/// <param name="spreads">Its panels, from the top, and the paper's numbers.</param>
internal sealed class SpreadFigure(Item item, params IReadOnlyList<PaperSpread> spreads) : IFigure
{
    public Item Item { get; } = item;

    public IReadOnlyList<Network> Networks { get; } = [.. spreads.Select(spread => spread.Network)];

    public FigureResult Make(Workshop workshop)
    {
        IReadOnlyList<TrainedNetwork> trained = [.. Networks.Select(network => workshop.Trained(network)!)];
        workshop.Write(Item, ".csv", TableOf(trained).ToString());
        workshop.Write(Item, ".svg", Picture.Of([.. trained.Zip(spreads, PanelOf)]));
        return new FigureResult
        {
            Comparisons = [.. trained.Zip(spreads, (network, spread) => Compare(workshop.Untrained(network.Network), network, spread))
                .SelectMany(lines => lines)],
        };
    }

    private static CsvTable TableOf(IReadOnlyList<TrainedNetwork> trained)
    {
        var table = new CsvTable("network", "examples", "layer", "standard_deviation", "percentile_1", "percentile_99");
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
                        CsvTable.Number(layer.StandardDeviation),
                        CsvTable.Number(layer.Percentile1),
                        CsvTable.Number(layer.Percentile99));
                }
            }
        }

        return table;
    }

    private static Panel PanelOf(TrainedNetwork trained, PaperSpread spread)
    {
        int layers = trained.Looks[0].Layers.Count;
        IEnumerable<int> indices = Enumerable.Range(0, layers);
        return new Panel(
            FormattableString.Invariant(
                $"{trained.Network.Title} (rate {trained.Rate}): deviation (lines), central 98 % (dots), paper at epoch 0 (circles)"),
            new PanelAxis("epochs of 20,000 minibatch updates"),
            new PanelAxis("activation", -1.05, 1.05),
            [
                .. indices.Select(layer => Series(trained, layer, look => look.StandardDeviation, SeriesStyle.Line, Titled.InLegend)),
                .. indices.Select(layer => Series(trained, layer, look => -look.StandardDeviation, SeriesStyle.Line, Titled.Not)),
                .. indices.Select(layer => Series(trained, layer, look => look.Percentile99, SeriesStyle.Markers, Titled.Not)),
                .. indices.Select(layer => Series(trained, layer, look => look.Percentile1, SeriesStyle.Markers, Titled.Not)),
                .. spread.Untrained.Select((deviation, layer) =>
                    new PanelSeries(null, layer, SeriesStyle.PaperMarkers, [new PanelPoint(0, deviation)])),
            ]);
    }

    private static PanelSeries Series(
        TrainedNetwork trained, int layer, Func<LayerLook, double> quantity, SeriesStyle style, Titled titled) => new(
            titled == Titled.InLegend ? trained.Looks[0].Layers[layer].Layer : null,
            layer,
            style,
            [.. trained.Looks.Select(look => new PanelPoint(Epochs.Of(look.Examples), quantity(look.Layers[layer])))]);

    private IEnumerable<ComparisonLine> Compare(UntrainedNetwork untrained, TrainedNetwork trained, PaperSpread spread)
    {
        for (int layer = 0; layer < trained.Looks[0].Layers.Count; layer++)
        {
            LayerLook look = trained.Looks[0].Layers[layer];
            string name = $"{trained.Network.Title}, {look.Layer}, untrained";
            double theory = untrained.Theory[layer].ActivationDeviation;
            yield return Line($"{name}, standard deviation of activations", spread.Untrained, theory, look.StandardDeviation);
            yield return Line($"{name}, 99th percentile of activations", spread.UntrainedPercentile99, null, look.Percentile99);
            ComparisonLine Line(string quantity, IReadOnlyList<double> paper, double? expected, double measured) =>
                new(Item.Title, quantity, layer < paper.Count ? paper[layer] : null, expected, measured, "F3");
        }

        foreach (ComparisonLine line in CompareTrained(trained, spread))
        {
            yield return line;
        }
    }

    private IEnumerable<ComparisonLine> CompareTrained(TrainedNetwork trained, PaperSpread spread)
    {
        // The paper's last column only where training has come as far; an earlier one would be another quantity.
        Look last = trained.Looks.FirstOrDefault(look => look.Examples >= PaperSpread.LastExamples) ?? trained.Looks[^1];
        bool isComparable = last.Examples >= PaperSpread.LastExamples;
        return last.Layers.Select((layer, index) => new ComparisonLine(
            Item.Title,
            FormattableString.Invariant(
                $"{trained.Network.Title}, {layer.Layer}, {last.Examples} examples, standard deviation of activations"),
            isComparable ? spread.Trained[index] : null,
            Theory: null,
            layer.StandardDeviation,
            "F3"));
    }

    private enum Titled
    {
        Not,
        InLegend,
    }
}
