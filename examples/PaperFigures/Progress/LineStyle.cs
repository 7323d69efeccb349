namespace PaperFigures.Progress;

/// <summary>How progress is shown.</summary>
internal enum LineStyle
{
    /// <summary>Lines now and then: a file or a pipe.</summary>
    Plain,

    /// <summary>Between them, one line that rewrites itself: a terminal.</summary>
    Rewriting,
}
