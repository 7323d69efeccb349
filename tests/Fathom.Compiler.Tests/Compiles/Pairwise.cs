namespace Fathom.Compiler.Tests.Compiles;

/// <summary>Rows that contain every pair of levels of any two factors, in far fewer rows than the product of all levels.</summary>
internal static class Pairwise
{
    /// <summary>The rows, each with one level per factor; the same for the same factors.</summary>
    /// <param name="levels">The number of levels of each factor.</param>
    public static IReadOnlyList<int[]> Rows(params int[] levels)
    {
        HashSet<(int, int, int, int)> open = [.. Pairs(levels)];
        List<int[]> rows = [];
        while (open.Count > 0)
        {
            int[] row = BestRow(levels, open);
            open.ExceptWith(PairsOf(row));
            rows.Add(row);
        }

        return rows;
    }

    public static IEnumerable<(int First, int FirstLevel, int Second, int SecondLevel)> Pairs(int[] levels) =>
        from first in Enumerable.Range(0, levels.Length)
        from second in Enumerable.Range(first + 1, levels.Length - first - 1)
        from firstLevel in Enumerable.Range(0, levels[first])
        from secondLevel in Enumerable.Range(0, levels[second])
        select (first, firstLevel, second, secondLevel);

    public static IEnumerable<(int First, int FirstLevel, int Second, int SecondLevel)> PairsOf(int[] row) =>
        from first in Enumerable.Range(0, row.Length)
        from second in Enumerable.Range(first + 1, row.Length - first - 1)
        select (first, row[first], second, row[second]);

    // Starts from an open pair and fills in, factor by factor, the level that closes most of the open pairs.
    private static int[] BestRow(int[] levels, HashSet<(int First, int FirstLevel, int Second, int SecondLevel)> open)
    {
        (int first, int firstLevel, int second, int secondLevel) = open.Min();
        int[] row = [.. Enumerable.Repeat(-1, levels.Length)];
        row[first] = firstLevel;
        row[second] = secondLevel;
        foreach (int factor in Enumerable.Range(0, levels.Length).Where(index => row[index] < 0))
        {
            row[factor] = Enumerable.Range(0, levels[factor]).MaxBy(level => Closed(row, factor, level, open));
        }

        return row;
    }

    private static int Closed(int[] row, int factor, int level, HashSet<(int, int, int, int)> open) =>
        Enumerable.Range(0, row.Length).Count(other => other != factor && row[other] >= 0 && open.Contains(
            factor < other ? (factor, level, other, row[other]) : (other, row[other], factor, level)));
}
