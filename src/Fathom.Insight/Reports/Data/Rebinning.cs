namespace Fathom.Insight.Reports;

/// <summary>Histograms whose bins differ from moment to moment, brought to common bins.</summary>
internal static class Rebinning
{
    /// <summary>
    /// The fraction of all values in each of the common bins. A bin that several common ones overlap is shared out among them by the
    /// overlap; values outside are left out.
    /// </summary>
    /// <param name="distribution">The values.</param>
    /// <param name="start">The lower edge of the first common bin.</param>
    /// <param name="end">The upper edge of the last one.</param>
    /// <param name="bins">The common bins.</param>
    public static double[] Fractions(LoggedDistribution distribution, double start, double end, int bins)
    {
        var fractions = new double[bins];
        double total = distribution.HistogramCounts.Sum(count => (double)count);
        double width = (distribution.HistogramEnd - distribution.HistogramStart) / Math.Max(1, distribution.HistogramCounts.Count);
        if (!(total > 0) || !double.IsFinite(width))
        {
            return fractions;
        }

        for (int bin = 0; bin < distribution.HistogramCounts.Count; bin++)
        {
            double fraction = distribution.HistogramCounts[bin] / total;
            if (fraction > 0)
            {
                double left = distribution.HistogramStart + bin * width;
                Share(fractions, fraction, (left - start) / (end - start) * bins, (left + width - start) / (end - start) * bins);
            }
        }

        return fractions;
    }

    // left and right are in common bins; a bin without width, of a value that never changes, lies in one of them.
    private static void Share(double[] fractions, double fraction, double left, double right)
    {
        if (right <= left)
        {
            int only = (int)Math.Floor(left);
            if (only >= 0 && only < fractions.Length)
            {
                fractions[only] += fraction;
            }

            return;
        }

        int last = (int)Math.Min(fractions.Length - 1, Math.Floor(right));
        for (int bin = (int)Math.Max(0, Math.Floor(left)); bin <= last; bin++)
        {
            double overlap = Math.Min(right, bin + 1) - Math.Max(left, bin);
            fractions[bin] += fraction * Math.Max(0, overlap) / (right - left);
        }
    }
}
