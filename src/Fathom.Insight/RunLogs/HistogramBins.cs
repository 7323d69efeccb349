namespace Fathom.Insight;

/// <summary>The bins of a logged distribution, all of one width.</summary>
internal static class HistogramBins
{
    /// <summary>The lower edge of a bin, and so the upper edge of the bin before; the last edge is the stated end, to the bit.</summary>
    public static double Edge(LoggedDistribution values, int bin)
    {
        double share = (double)bin / values.HistogramCounts.Count;

        // The sum of two products cannot overflow where the difference of the ends would.
        return values.HistogramStart * (1 - share) + values.HistogramEnd * share;
    }

    /// <summary>The bin's share of the values over its width, so that the histogram's area is 1; NaN without values or width.</summary>
    public static double Density(LoggedDistribution values, int bin)
    {
        double width = Edge(values, bin + 1) - Edge(values, bin);
        return values.Count > 0 && width > 0 ? values.HistogramCounts[bin] / (width * values.Count) : double.NaN;
    }

    /// <summary>The value below which a share of the counted values lies, as if they lay evenly in their bin; NaN without values.</summary>
    /// <param name="values">The distribution.</param>
    /// <param name="share">The share, 0..1.</param>
    public static double Quantile(LoggedDistribution values, double share)
    {
        // A log's counts may be anything; as doubles their sum cannot overflow.
        double total = values.HistogramCounts.Sum(static count => (double)count);
        if (total == 0)
        {
            return double.NaN;
        }

        double below = share * total;
        for (int bin = 0; bin < values.HistogramCounts.Count; bin++)
        {
            long count = values.HistogramCounts[bin];
            if (count > 0 && below <= count)
            {
                double start = Edge(values, bin);
                return start + (Edge(values, bin + 1) - start) * (below / count);
            }

            below -= count;
        }

        return values.HistogramEnd;
    }
}
