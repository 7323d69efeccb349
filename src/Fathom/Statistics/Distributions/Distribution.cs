namespace Fathom;

/// <summary>A set of values summed up: moments over the whole population (division by the count), range, and histogram.</summary>
public sealed class Distribution
{
    // Sums are taken from a pivot among the values, so that the variance is not the difference of two large numbers.
    private double _pivot;
    private double _sum;
    private double _squares;

    internal Distribution(HistogramRange range)
    {
        Histogram = new Histogram(range);
        Clear();
    }

    /// <summary>The number of finite values.</summary>
    public long Count { get; private set; }

    /// <summary>The number of values that were NaN or infinite; they are left out of everything else.</summary>
    public long NonFiniteCount { get; private set; }

    /// <summary>The mean; NaN without values.</summary>
    public double Mean => _pivot + _sum / Count;

    /// <summary>The standard deviation; NaN without values.</summary>
    public double StandardDeviation
    {
        get
        {
            double fromPivot = _sum / Count;
            double variance = _squares / Count - fromPivot * fromPivot;
            return variance < 0 ? 0 : Math.Sqrt(variance);
        }
    }

    /// <summary>The root mean square; NaN without values.</summary>
    public double RootMeanSquare => Math.Sqrt(Mean * Mean + StandardDeviation * StandardDeviation);

    /// <summary>The smallest value; NaN without values.</summary>
    public double Minimum { get; private set; }

    /// <summary>The largest value; NaN without values.</summary>
    public double Maximum { get; private set; }

    /// <summary>How many values lie where.</summary>
    public Histogram Histogram { get; }

    /// <summary>
    /// The value below which so many per cent of the values lie, from the histogram: right to one bin's width. The central 98 % of figures
    /// 3 and 10 of Glorot and Bengio (2010) lie between the percentiles 1 and 99. NaN without values.
    /// </summary>
    /// <param name="percent">0..100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is outside 0..100.</exception>
    public double Percentile(double percent)
    {
        if (!(percent is >= 0 and <= 100))
        {
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A percentile is asked for by a number from 0 to 100.");
        }

        if (Count == 0)
        {
            return double.NaN;
        }

        double rank = percent / 100 * Count;
        ReadOnlySpan<long> counts = Histogram.Counts;
        double below = 0;
        for (int bin = 0; bin < counts.Length; bin++)
        {
            if (counts[bin] > 0 && below + counts[bin] >= rank)
            {
                double inBin = (rank - below) / counts[bin];
                return Math.Clamp(Histogram.Start + (bin + inBin) * Histogram.BinWidth, Minimum, Maximum);
            }

            below += counts[bin];
        }

        return Maximum;
    }

    internal void Clear()
    {
        Count = 0;
        NonFiniteCount = 0;
        _pivot = 0;
        _sum = 0;
        _squares = 0;
        Minimum = double.NaN;
        Maximum = double.NaN;
        Histogram.Clear();
    }

    /// <summary>Adds values, each multiplied by a scale.</summary>
    internal void Add(ReadOnlySpan<float> values, float scale = 1f)
    {
        float minimum = float.PositiveInfinity;
        float maximum = float.NegativeInfinity;
        double sum = 0;
        double squares = 0;
        long count = 0;
        foreach (float value in values)
        {
            float scaled = value * scale;
            if (!float.IsFinite(scaled))
            {
                continue;
            }

            if (Count + count == 0)
            {
                _pivot = scaled;
            }

            double fromPivot = scaled - _pivot;
            sum += fromPivot;
            squares += fromPivot * fromPivot;
            minimum = MathF.Min(minimum, scaled);
            maximum = MathF.Max(maximum, scaled);
            count++;
        }

        NonFiniteCount += values.Length - count;
        if (count == 0)
        {
            return;
        }

        Minimum = Count == 0 ? minimum : Math.Min(Minimum, minimum);
        Maximum = Count == 0 ? maximum : Math.Max(Maximum, maximum);
        Count += count;
        _sum += sum;
        _squares += squares;
        Histogram.Include(MathF.Max(MathF.Abs(minimum), MathF.Abs(maximum)));
        Histogram.Add(values, scale);
    }
}
