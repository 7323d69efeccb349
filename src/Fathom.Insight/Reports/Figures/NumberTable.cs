namespace Fathom.Insight.Reports;

/// <summary>A figure's numbers as a table.</summary>
/// <param name="Headings">The columns.</param>
/// <param name="Rows">The rows, each of as many cells.</param>
internal sealed record NumberTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static NumberTable Empty { get; } = new([], []);

    /// <summary>Of curves: where each begins and ends, and between what it lies.</summary>
    public static NumberTable OfCurves(string what, IEnumerable<Curve> curves) => new(
        [what, "first", "last", "lowest", "highest"],
        [.. curves.Select(Row)]);

    private static IReadOnlyList<string> Row(Curve curve)
    {
        double[] finite = [.. curve.Y.Where(value => value is not null).Select(value => value!.Value)];
        return
        [
            curve.Name,
            DisplayNumber.Of(curve.Y.FirstOrDefault()),
            DisplayNumber.Of(curve.Y.LastOrDefault()),
            finite.Length == 0 ? DisplayNumber.Of(null) : DisplayNumber.Of(finite.Min()),
            finite.Length == 0 ? DisplayNumber.Of(null) : DisplayNumber.Of(finite.Max()),
        ];
    }
}
