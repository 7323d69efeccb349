namespace Quickstart;

/// <summary>How progress is shown.</summary>
internal enum LineStyle
{
    /// <summary>One line that rewrites itself: a terminal.</summary>
    Rewriting,

    /// <summary>A line now and then: a file or a pipe.</summary>
    Plain,
}
