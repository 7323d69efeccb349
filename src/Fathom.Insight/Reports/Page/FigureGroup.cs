namespace Fathom.Insight.Reports;

/// <summary>The heading and the words that the figures of one kind, a run's each, have in common.</summary>
internal sealed record FigureGroup(string Title, string Caption)
{
    /// <summary>The group of a run's figure; null for one that compares all, which has its words to itself.</summary>
    public static FigureGroup? Of(Figure figure) => figure.Run is null ? null : new(figure.Title, figure.Caption);
}
