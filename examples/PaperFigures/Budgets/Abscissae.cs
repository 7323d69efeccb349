namespace PaperFigures.Budgets;

/// <summary>
/// Where the curves over training are measured, in examples seen: the paper's digitised abscissae and points between, close together at
/// first.
/// </summary>
internal static class Abscissae
{
    private const long Thousand = 1000;
    private const long Million = 1_000_000;

    /// <summary>The abscissae at which figure 11 was digitised.</summary>
    public static IReadOnlyList<long> Digitised { get; } =
        [500 * Thousand, 1 * Million, 2 * Million, 5 * Million, 7 * Million, 10 * Million, 15 * Million, 20 * Million, 24_800 * Thousand];

    /// <summary>Where a network is measured on its way, in rising order.</summary>
    /// <param name="budget">The budget; its selection points are measured, too.</param>
    /// <param name="examples">The last point.</param>
    public static IReadOnlyList<long> UpTo(Budget budget, long examples) => All(budget, examples)
        .Where(point => point <= examples)
        .Distinct()
        .Order()
        .ToList();

    private static IEnumerable<long> All(Budget budget, long examples)
    {
        IEnumerable<long> regular = Range(0, 20 * Thousand, 10 * Thousand)
            .Concat(Range(25 * Thousand, 100 * Thousand, 25 * Thousand))
            .Concat(Range(100 * Thousand, 500 * Thousand, 100 * Thousand))
            .Concat(Range(500 * Thousand, 2 * Million, 250 * Thousand))
            .Concat(Range(2 * Million, 5 * Million, 500 * Thousand))
            .Concat(Range(5 * Million, 25 * Million, Million));
        return regular.Concat(Digitised).Concat(budget.SelectionPoints).Append(examples);
    }

    private static IEnumerable<long> Range(long first, long last, long step)
    {
        for (long point = first; point <= last; point += step)
        {
            yield return point;
        }
    }
}
