namespace PaperFigures.Settings;

/// <summary>A figure or table of the paper.</summary>
/// <param name="Kind">Figure or table.</param>
/// <param name="Number">Its number in the paper.</param>
internal sealed record Item(ItemKind Kind, int Number)
{
    /// <summary>As the command line has it, and as the comparisons name it: "figure 11".</summary>
    public string Title => FormattableString.Invariant($"{(Kind == ItemKind.Figure ? "figure" : "table")} {Number}");

    /// <summary>As the names of files have it: "figure-11".</summary>
    public string FileName => Title.Replace(' ', '-');
}
