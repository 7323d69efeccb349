namespace PaperFigures.Budgets;

/// <summary>The budgets that can be asked for.</summary>
internal static class BudgetCatalogue
{
    /// <summary>Enough for the paper's findings to show, within five minutes for everything on two processors.</summary>
    public static Budget Smoke { get; } = new()
    {
        Name = "smoke",
        SelectionPoints = [],
        Examples = 100_000,
        SigmoidExamples = 50_000,
        TestImages = 2_000,
        ValidationImages = 2_000,
    };

    /// <summary>About an hour for figure 11 on two processors.</summary>
    public static Budget Hour { get; } = new()
    {
        Name = "hour",
        SelectionPoints = [200_000, 500_000],
        Examples = 5_000_000,
        SigmoidExamples = 1_000_000,
        TestImages = 10_000,
        ValidationImages = 10_000,
    };

    /// <summary>The paper's own abscissa, 2.5e7 examples.</summary>
    public static Budget Paper { get; } = new()
    {
        Name = "paper",
        SelectionPoints = [1_000_000, 2_000_000],
        Examples = 25_000_000,
        SigmoidExamples = 25_000_000,
        TestImages = 10_000,
        ValidationImages = 10_000,
    };

    public static IReadOnlyList<Budget> All { get; } = [Smoke, Hour, Paper];
}
