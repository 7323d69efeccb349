namespace Fathom.Insight.Reports;

/// <summary>How a curve is drawn.</summary>
internal enum CurveStyle
{
    Line,

    /// <summary>A line with a mark at each point.</summary>
    Marked,

    /// <summary>A second look at what another curve shows: the last look beside the first, the largest value beside the mean.</summary>
    Dotted,

    /// <summary>Between two lines: the central 98 %.</summary>
    WideBand,

    /// <summary>Between two lines: one standard deviation either way.</summary>
    NarrowBand,

    /// <summary>A distribution's outline above its own base line.</summary>
    Ridge,
}
