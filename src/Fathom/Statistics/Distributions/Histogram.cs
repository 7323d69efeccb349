namespace Fathom;

/// <summary>
/// How many values lie where: bins of equal width over a range that is the activation function's own where that is bounded, and otherwise
/// the smallest power of two, either side of 0, that exceeds every value. Bins merge in pairs when a range grows, so the counts do not
/// depend on the order of the values.
/// </summary>
public sealed class Histogram
{
    /// <summary>The number of bins.</summary>
    public const int Bins = 512;

    private readonly long[] _counts = new long[Bins];
    private readonly HistogramRange _range;

    // The end of the range; the start is its negative, or 0.
    private float _end;

    internal Histogram(HistogramRange range)
    {
        _range = range;
        Clear();
    }

    /// <summary>The lower edge of the first bin.</summary>
    public double Start => _range.IsSymmetric ? -(double)_end : 0;

    /// <summary>The upper edge of the last bin.</summary>
    public double End => _end;

    /// <summary>The width of every bin.</summary>
    public double BinWidth => (End - Start) / Bins;

    /// <summary>The number of values in each bin; a value on an edge belongs to the bin above it, the end to the last bin.</summary>
    public ReadOnlySpan<long> Counts => _counts;

    /// <summary>The density of a bin: its fraction of all values over its width, so that the area under the histogram is 1.</summary>
    /// <param name="bin">0 .. Bins - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such bin.</exception>
    public double Density(int bin)
    {
        long total = 0;
        foreach (long count in _counts)
        {
            total += count;
        }

        return total == 0 ? 0 : _counts[bin] / (total * BinWidth);
    }

    internal void Clear()
    {
        Array.Clear(_counts);
        _end = _range.End ?? HistogramRange.Least;
    }

    /// <summary>Widens a range that is not fixed, so that it exceeds a magnitude.</summary>
    internal void Include(float magnitude)
    {
        while (_range.End is null && magnitude >= _end && _end < HistogramRange.Largest)
        {
            if (_range.IsSymmetric)
            {
                HalveSymmetric();
            }
            else
            {
                HalveFromZero();
            }

            _end *= 2;
        }
    }

    /// <summary>Counts finite values that are within the range.</summary>
    internal void Add(ReadOnlySpan<float> values, float scale)
    {
        // Powers of two but for the number of bins, which is one too: no rounding, so merged bins are those of the wider range.
        float binsPerUnit = (_range.IsSymmetric ? Bins / 2 : Bins) / _end;
        float first = _range.IsSymmetric ? Bins / 2 : 0;
        foreach (float value in values)
        {
            if (float.IsFinite(value))
            {
                float bin = MathF.Floor(value * scale * binsPerUnit) + first;
                _counts[(int)Math.Clamp(bin, 0f, Bins - 1)]++;
            }
        }
    }

    private void HalveSymmetric()
    {
        const int Middle = Bins / 2;
        for (int pair = 0; pair < Middle / 2; pair++)
        {
            _counts[Middle + pair] = _counts[Middle + 2 * pair] + _counts[Middle + 2 * pair + 1];
            _counts[Middle - 1 - pair] = _counts[Middle - 1 - 2 * pair] + _counts[Middle - 2 - 2 * pair];
        }

        Array.Clear(_counts, 0, Middle / 2);
        Array.Clear(_counts, Middle + Middle / 2, Middle / 2);
    }

    private void HalveFromZero()
    {
        for (int pair = 0; pair < Bins / 2; pair++)
        {
            _counts[pair] = _counts[2 * pair] + _counts[2 * pair + 1];
        }

        Array.Clear(_counts, Bins / 2, Bins / 2);
    }
}
