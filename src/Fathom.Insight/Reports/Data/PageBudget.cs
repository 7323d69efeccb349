namespace Fathom.Insight.Reports;

/// <summary>
/// How much of a log a page shows, so that it stays below <see cref="MostBytes"/> for any length of run. plotly.js takes 3.6 MB, which
/// leaves 2.3 MB for data; the numbers below are for about 1.8 MB.
/// </summary>
/// <param name="Points">The most points of a curve.</param>
/// <param name="Moments">The most moments of a histogram over time.</param>
/// <param name="Bins">The bins of a histogram over time.</param>
/// <param name="Outline">The most points of a distribution's outline.</param>
internal sealed record PageBudget(int Points, int Moments, int Bins, int Outline)
{
    /// <summary>The size of a page, in bytes, that no report exceeds.</summary>
    public const int MostBytes = 6_000_000;

    public const int MostRuns = 6;

    /// <summary>The most layers of one run: more could not be told apart by their colours. They are taken evenly from all.</summary>
    public const int MostLayers = 16;

    // A layer has about 14 curves, each of two numbers a point, of 7 characters for most runs and 11 at most: 0.7 to 1.1 MB.
    private const int PointsOfAllLayers = 3_500;

    // A cell of a histogram over time takes 3 characters: 0.6 MB.
    private const int CellsOfAllLayers = 200_000;

    public static PageBudget For(IReadOnlyCollection<ReportRun> runs)
    {
        int layers = Math.Max(1, runs.Sum(run => run.Layers.Count));
        int bins = layers > 40 ? 40 : 60;
        return new PageBudget(
            Points: Math.Clamp(PointsOfAllLayers / layers, 30, 300),
            Moments: Math.Clamp(CellsOfAllLayers / layers / bins, 20, 100),
            Bins: bins,
            Outline: Math.Clamp(PointsOfAllLayers / layers, 40, 100));
    }

    /// <summary>Half as much, for names so long that they take the room of the numbers.</summary>
    public PageBudget Halved() => new(Math.Max(4, Points / 2), Math.Max(2, Moments / 2), Math.Max(8, Bins / 2), Math.Max(8, Outline / 2));
}
