using PaperFigures.Comparison;
using PaperFigures.Networks;
using PaperFigures.Observation;
using PaperFigures.Pictures;
using PaperFigures.Settings;
using PaperFigures.Training;

namespace PaperFigures.Figures;

/// <summary>Figure 2: mean and standard deviation of the activations of the sigmoid network of four hidden layers, over training.</summary>
internal sealed class Figure2 : IFigure
{
    private const double UntrainedMean = 0.5;

    /// <summary>
    /// What the top layer's mean falls below: two thirds of the way from 0.5 to the 0.13 that the paper has after two epochs.
    /// </summary>
    private const double Fallen = 0.25;

    /// <summary>What the layers below keep above.</summary>
    private const double Kept = 0.4;

    public Item Item { get; } = new(ItemKind.Figure, 2);

    public IReadOnlyList<Network> Networks { get; } = [ShapesetNetworks.SigmoidDepth4];

    public FigureResult Make(Workshop workshop)
    {
        TrainedNetwork trained = workshop.Trained(ShapesetNetworks.SigmoidDepth4)!;
        workshop.Write(Item, ".csv", LookFile.TableOf(trained.Looks).ToString());
        workshop.Write(Item, ".svg", Picture.Of(PanelOf(trained)));
        return new FigureResult { Comparisons = Compare(workshop, trained), Findings = [TopLayerFalls(trained)] };
    }

    private static Panel PanelOf(TrainedNetwork trained) => new(
        FormattableString.Invariant($"{trained.Network.Title} on Shapeset-3x2, rate {trained.Rate}; circles: the paper's layer 4"),
        new PanelAxis("epochs of 20,000 minibatch updates", 0),
        new PanelAxis("activation, mean and standard deviation", 0, 1),
        [
            .. trained.Looks[0].Layers.Select((layer, index) => new PanelSeries(
                layer.Layer,
                index,
                SeriesStyle.ErrorBars,
                [.. trained.Looks.Select(look => PointOf(look, index))])),
            new PanelSeries(
                null,
                trained.Looks[0].Layers.Count - 1,
                SeriesStyle.PaperMarkers,
                [.. TopMeans
                    .Where(mean => mean.Examples <= trained.Looks[^1].Examples)
                    .Select(mean => new PanelPoint(Epochs.Of(mean.Examples), mean.Value))]),
        ]);

    private static PanelPoint PointOf(Look look, int layer) =>
        new(Epochs.Of(look.Examples), look.Layers[layer].Mean, look.Layers[layer].StandardDeviation);

    private IReadOnlyList<ComparisonLine> Compare(Workshop workshop, TrainedNetwork trained)
    {
        Look first = trained.Looks[0];
        Look last = trained.Looks[^1];
        UntrainedNetwork untrained = workshop.Untrained(trained.Network);
        return
        [
            .. first.Layers.Select((layer, index) => new ComparisonLine(
                Item.Title,
                FormattableString.Invariant($"{layer.Layer}, untrained, standard deviation of activations"),
                index == 0 ? 0.09 : null,
                untrained.Theory[index].ActivationDeviation,
                layer.StandardDeviation,
                "F3")),
            new ComparisonLine(Item.Title, "layer4, untrained, mean activation", 0.5, UntrainedMean, first.Layers[^1].Mean, "F3"),
            .. TopMeans.Where(mean => mean.Examples > 0 && mean.Examples <= last.Examples).Select(mean => new ComparisonLine(
                Item.Title,
                FormattableString.Invariant($"layer4, {mean.Examples} examples, mean activation"),
                mean.Value,
                Theory: null,
                trained.Looks.First(look => look.Examples >= mean.Examples).Layers[^1].Mean,
                "F3")),
            new ComparisonLine(
                Item.Title,
                FormattableString.Invariant($"layer4, {last.Examples} examples, mean activation"),
                Paper: null,
                Theory: null,
                last.Layers[^1].Mean,
                "F3"),
        ];
    }

    /// <summary>The top layer's mean as read off the print.</summary>
    private static IReadOnlyList<ReadOff> TopMeans { get; } =
        [new(0, 0.5), new(500_000, 0.13), new(2_000_000, 0.04), new(13_000_000, 0.015), new(21_000_000, 0.05)];

    private Finding TopLayerFalls(TrainedNetwork trained)
    {
        IReadOnlyList<double> lowest = [.. Enumerable.Range(0, trained.Looks[0].Layers.Count)
            .Select(layer => trained.Looks.Min(look => look.Layers[layer].Mean))];
        bool holds = lowest[^1] < Fallen && lowest.SkipLast(1).All(mean => mean > Kept);
        return new Finding(
            Item.Title,
            "the sigmoid's top layer falls towards 0 and the layers below do not",
            FormattableString.Invariant($"lowest means, layer 1 to 4: {string.Join(", ", lowest.Select(mean => mean.ToString("F3")))}"),
            holds ? Verdict.Holds : Verdict.Fails);
    }

    private sealed record ReadOff(long Examples, double Value);
}
