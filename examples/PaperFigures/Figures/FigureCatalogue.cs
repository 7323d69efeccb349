using PaperFigures.Comparison;
using PaperFigures.Settings;

namespace PaperFigures.Figures;

/// <summary>Everything that can be made.</summary>
internal static class FigureCatalogue
{
    private static readonly IReadOnlyList<IFigure> Figures =
    [
        new Figure2(),
        new SpreadFigure(new Item(ItemKind.Figure, 3), PaperSpread.Tanh, PaperSpread.Softsign),
        new Figure4(),
        new Figure5(),
        new DensityFigure(
            new Item(ItemKind.Figure, 6), "activation", layer => layer.Activations, 1, PaperPeaks.Activations,
            InitialComparisons.OfActivations, InitialFindings.OfActivations),
        new DensityFigure(
            new Item(ItemKind.Figure, 7), "back-propagated gradient dC/ds", layer => layer.Gradients, null, PaperPeaks.OnAnotherScale,
            InitialComparisons.OfGradients, InitialFindings.OfGradients),
        new DensityFigure(
            new Item(ItemKind.Figure, 8), "weight gradient dC/dw", layer => layer.WeightGradients, null, PaperPeaks.OnAnotherScale,
            InitialComparisons.OfWeightGradients, InitialFindings.OfWeightGradients),
        new Figure9(),
        new SpreadFigure(new Item(ItemKind.Figure, 10), PaperSpread.TanhNormalized),
        new Figure11(),
        new Figure12(),
        new Table1(),
    ];

    /// <summary>The one asked for.</summary>
    public static IFigure Find(Item item) => Figures.Single(figure => figure.Item == item);
}
