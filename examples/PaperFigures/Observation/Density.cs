using Fathom;

namespace PaperFigures.Observation;

/// <summary>A normalized histogram: the area under it is 1.</summary>
/// <param name="Layer">The layer whose values it counts.</param>
/// <param name="Bins">Its bins, lowest first.</param>
internal sealed record Density(string Layer, IReadOnlyList<DensityBin> Bins)
{
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
