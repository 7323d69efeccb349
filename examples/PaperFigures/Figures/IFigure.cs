using PaperFigures.Networks;
using PaperFigures.Settings;

namespace PaperFigures.Figures;

/// <summary>Something of the paper that can be made again: it writes its data and its picture, and says how it compares.</summary>
internal interface IFigure
{
    /// <summary>Which.</summary>
    Item Item { get; }

    /// <summary>The networks that must be trained before; none for what is there at initialisation.</summary>
    IReadOnlyList<Network> Networks { get; }

    /// <summary>Writes its files, from what was trained so far.</summary>
    FigureResult Make(Workshop workshop);
}
