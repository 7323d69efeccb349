namespace PaperFigures.Settings;

/// <summary>What the paper shows something as.</summary>
internal enum ItemKind
{
    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A table.</summary>
    Table,
}
