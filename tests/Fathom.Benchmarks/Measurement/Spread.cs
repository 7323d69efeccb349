namespace Fathom.Benchmarks.Measurement;

/// <summary>Repeated measurements of one quantity.</summary>
internal sealed record Spread(double Lowest, double Median, double Highest)
{
    /// <summary>Orders the samples; of an even number the median is the mean of the middle two.</summary>
    /// <exception cref="ArgumentException">There are no samples.</exception>
    public static Spread Of(IEnumerable<double> samples)
    {
        double[] ordered = [.. samples.Order()];
        if (ordered.Length == 0)
        {
            throw new ArgumentException("A median needs at least one sample; measure before you summarise.", nameof(samples));
        }

        double median = (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
        return new Spread(ordered[0], median, ordered[^1]);
    }
}
