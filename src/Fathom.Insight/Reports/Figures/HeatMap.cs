namespace Fathom.Insight.Reports;

/// <summary>A histogram over time.</summary>
internal sealed record HeatMap
{
    /// <summary>The moments.</summary>
    public required double?[] X { get; init; }

    /// <summary>The lower edge of the first bin.</summary>
    public required double Start { get; init; }

    /// <summary>The upper edge of the last bin.</summary>
    public required double End { get; init; }

    /// <summary>The fraction of the values, in ten-thousandths, by bin and moment.</summary>
    public required int[][] Fractions { get; init; }
}
