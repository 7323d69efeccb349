using PaperFigures.Comparison;
using PaperFigures.Settings;

namespace PaperFigures.Figures;

/// <summary>Something of the paper that can be made again: it writes its data and its picture, and says how it compares.</summary>
internal interface IFigure
{
    /// <summary>Which.</summary>
    Item Item { get; }

    /// <summary>Makes it.</summary>
    /// <param name="workshop">What figures share.</param>
    /// <param name="cancellationToken">Ends training between two steps.</param>
    /// <exception cref="OperationCanceledException">Cancelled; asked again, it goes on from there.</exception>
    IReadOnlyList<ComparisonLine> Make(Workshop workshop, CancellationToken cancellationToken);
}
