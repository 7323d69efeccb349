namespace Fathom.Insight;

/// <summary>A distribution of values.</summary>
public sealed record LoggedDistribution
{
    /// <summary>Finite values.</summary>
    public required long Count { get; init; }

    /// <summary>Values that were NaN or infinite; they are in nothing else here.</summary>
    public required long NonFiniteCount { get; init; }

    /// <summary>Their mean.</summary>
    public required double Mean { get; init; }

    /// <summary>Their standard deviation, over the whole population.</summary>
    public required double StandardDeviation { get; init; }

    /// <summary>The smallest.</summary>
    public required double Minimum { get; init; }

    /// <summary>The largest.</summary>
    public required double Maximum { get; init; }

    /// <summary>The first percentile: the lower end of the central 98 %, to one bin's width.</summary>
    public required double Percentile1 { get; init; }

    /// <summary>The 99th percentile: the upper end of the central 98 %, to one bin's width.</summary>
    public required double Percentile99 { get; init; }

    /// <summary>The lower edge of the first bin.</summary>
    public required double HistogramStart { get; init; }

    /// <summary>The upper edge of the last bin.</summary>
    public required double HistogramEnd { get; init; }

    /// <summary>Values in each of the bins of equal width.</summary>
    public required IReadOnlyList<long> HistogramCounts { get; init; }
}
