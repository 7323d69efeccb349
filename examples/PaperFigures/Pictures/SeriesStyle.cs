namespace PaperFigures.Pictures;

/// <summary>How a series is drawn.</summary>
internal enum SeriesStyle
{
    /// <summary>A line through the points.</summary>
    Line,

    /// <summary>A dashed line through the points.</summary>
    Dashed,

    /// <summary>A filled marker at each point.</summary>
    Markers,

    /// <summary>An open circle at each point: numbers of the paper.</summary>
    PaperMarkers,

    /// <summary>A line, with a vertical bar of the point's error either way.</summary>
    ErrorBars,
}
