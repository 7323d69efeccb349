using PaperFigures.Settings;

namespace PaperFigures.Figures;

/// <summary>Everything that can be made.</summary>
internal static class FigureCatalogue
{
    private static readonly IReadOnlyList<IFigure> Figures = [new Figure11()];

    /// <summary>The one asked for; null where it cannot be made yet.</summary>
    public static IFigure? Find(Item item) => Figures.FirstOrDefault(figure => figure.Item == item);
}
