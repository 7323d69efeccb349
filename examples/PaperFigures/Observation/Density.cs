using Fathom;

namespace PaperFigures.Observation;

/// <summary>A normalized histogram: the area under it is 1.</summary>
/// <param name="Layer">The layer whose values it counts.</param>
/// <param name="Bins">Its bins, lowest first.</param>
internal sealed record Density(string Layer, IReadOnlyList<DensityBin> Bins)
{
    // Bins of a sixth of a standard deviation lower a Gaussian's peak by a thousandth, and smooth out what chance there is in it.
    private const double BinsPerDeviation = 6;

    /// <summary>
    /// Takes over a distribution's histogram, without the empty bins at both ends, its bins joined as far as the standard deviation allows.
    /// </summary>
    public static Density Of(string layer, Distribution distribution)
    {
        Histogram histogram = distribution.Histogram;
        int joined = 1;
        while (2 * joined * histogram.BinWidth <= distribution.StandardDeviation / BinsPerDeviation)
        {
            joined *= 2;
        }

        return Of(layer, histogram, joined);
    }

    /// <summary>Takes over a histogram, its bins joined in groups, without the empty ones at both ends.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="histogram">The histogram.</param>
    /// <param name="joined">Bins that become one; divides their number.</param>
    public static Density Of(string layer, Histogram histogram, int joined)
    {
        ReadOnlySpan<long> counts = histogram.Counts;
        long total = 0;
        foreach (long count in counts)
        {
            total += count;
        }

        double width = histogram.BinWidth * joined;
        var bins = new List<DensityBin>();
        for (int first = 0; first < counts.Length; first += joined)
        {
            long count = 0;
            foreach (long part in counts.Slice(first, joined))
            {
                count += part;
            }

            bins.Add(new DensityBin(histogram.Start + (first * histogram.BinWidth) + (width / 2), count / (total * width)));
        }

        int start = bins.FindIndex(bin => bin.Height > 0);
        int end = bins.FindLastIndex(bin => bin.Height > 0);
        return new Density(layer, bins.GetRange(start, end - start + 1));
    }

    /// <summary>Mean height over the bins whose centres lie within a distance of a value.</summary>
    public double Around(double value, double distance) => Bins
        .Where(bin => Math.Abs(bin.Centre - value) <= distance)
        .Average(bin => bin.Height);
}
