namespace Fathom.Insight.Reports;

/// <summary>
/// Chooses the entries of a long log that a page shows. What is chosen is shown as it was logged: nothing is averaged or interpolated, and
/// the first and the last entry are always there.
/// </summary>
internal static class Sampling
{
    // A median of this many entries of a bucket is as good to look at as one of thousands, and takes a bounded time.
    private const int MostCompared = 32;

    /// <summary>At most <paramref name="limit"/> (2 or more) of the numbers below <paramref name="count"/>, at even distances.</summary>
    public static int[] Evenly(int count, int limit)
    {
        int chosen = Math.Min(count, limit);
        return [.. Enumerable.Range(0, chosen).Select(index => (int)((long)index * (count - 1) / Math.Max(1, chosen - 1)))];
    }

    /// <summary>For what differs from minibatch to minibatch: of each stretch of entries the one of the median value.</summary>
    public static int[] Medians(int count, Func<int, double> value, int limit) =>
        count <= limit ? Evenly(count, limit) : Buckets(count, limit, (start, end) => [Median(start, end, value)]);

    /// <summary>For what may jump: of each stretch of entries the lowest, the highest, and the first that is not finite.</summary>
    public static int[] Extremes(int count, Func<int, double> value, int limit) =>
        count <= limit ? Evenly(count, limit) : Buckets(count, (limit - 2) / 3 + 2, (start, end) => Extremes(start, end, value));

    private static int[] Buckets(int count, int limit, Func<int, int, IEnumerable<int>> choose)
    {
        int buckets = limit - 2;
        var chosen = new List<int> { 0 };
        for (int bucket = 0; bucket < buckets; bucket++)
        {
            int start = 1 + (int)((long)bucket * (count - 2) / buckets);
            int end = 1 + (int)((long)(bucket + 1) * (count - 2) / buckets);
            chosen.AddRange(choose(start, end));
        }

        chosen.Add(count - 1);
        return [.. chosen];
    }

    // NaN sorts before every number: a stretch mostly of NaN shows one, and the curve has a gap there.
    private static int Median(int start, int end, Func<int, double> value)
    {
        int[] compared = [.. Evenly(end - start, MostCompared).Select(index => start + index)];
        double[] values = [.. compared.Select(value)];
        Array.Sort(values, compared);
        return compared[compared.Length / 2];
    }

    private static IEnumerable<int> Extremes(int start, int end, Func<int, double> value)
    {
        int lowest = -1;
        int highest = -1;
        int notFinite = -1;
        for (int index = start; index < end; index++)
        {
            double current = value(index);
            if (!double.IsFinite(current))
            {
                notFinite = notFinite < 0 ? index : notFinite;
                continue;
            }

            lowest = lowest < 0 || current < value(lowest) ? index : lowest;
            highest = highest < 0 || current > value(highest) ? index : highest;
        }

        return new SortedSet<int> { lowest, highest, notFinite }.Where(index => index >= 0);
    }
}
