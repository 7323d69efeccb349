using PaperFigures.Comparison;
using PaperFigures.Networks;
using PaperFigures.Output;
using PaperFigures.Pictures;
using PaperFigures.Settings;
using PaperFigures.Surfaces;

namespace PaperFigures.Figures;

/// <summary>Figure 5: cross-entropy and quadratic cost of a two-layer network, over its two weights.</summary>
internal sealed class Figure5 : IFigure
{
    private const double Height = 640;

    // With all examples wrong the sigmoid is at s(-4) = 0.018. The slope of -ln s is 1 - s = 0.98 there, that of (1 - s)^2 is
    // 2 s (1 - s)^2 = 0.035: 28 times as flat. Inputs near 0 are not wrong by as much, so ask for a third of that.
    private const double LeastRatio = 9;

    public Item Item { get; } = new(ItemKind.Figure, 5);

    public IReadOnlyList<Network> Networks => [];

    public FigureResult Make(Workshop workshop)
    {
        Signal signal = Signal.Draw(workshop.Settings.Seed);
        CostSurface crossEntropy = CostSurface.Of(new CrossEntropyNet(workshop.Settings.Seed), signal);
        CostSurface quadratic = CostSurface.Of(new QuadraticNet(workshop.Settings.Seed), signal);
        workshop.Write(Item, ".csv", TableOf(crossEntropy, quadratic).ToString());
        workshop.Write(Item, ".svg", Picture.Stack([SurfacePlot.Of(crossEntropy, quadratic)], Height));
        return new FigureResult
        {
            Comparisons =
            [
                new ComparisonLine(Item.Title, "cross-entropy at the corner of the wrong sign", 4.2, null, Corner(crossEntropy), "F2"),
                new ComparisonLine(Item.Title, "quadratic cost at the corner of the wrong sign", 1, null, Corner(quadratic), "F2"),
            ],
            Findings = [QuadraticIsFlatter(crossEntropy, quadratic)],
        };
    }

    private static CsvTable TableOf(CostSurface crossEntropy, CostSurface quadratic)
    {
        var table = new CsvTable("w1", "w2", "cross_entropy", "quadratic");
        for (int first = 0; first < crossEntropy.Weights.Count; first++)
        {
            for (int second = 0; second < crossEntropy.Weights.Count; second++)
            {
                table.Add(
                    CsvTable.Number(crossEntropy.Weights[first]),
                    CsvTable.Number(crossEntropy.Weights[second]),
                    CsvTable.Number(crossEntropy.Costs[first][second]),
                    CsvTable.Number(quadratic.Costs[first][second]));
            }
        }

        return table;
    }

    private static double Corner(CostSurface surface) => surface.Costs[^1][0];

    private Finding QuadraticIsFlatter(CostSurface crossEntropy, CostSurface quadratic)
    {
        double ratio = crossEntropy.SlopeOnPlateau / quadratic.SlopeOnPlateau;
        return new Finding(
            Item.Title,
            FormattableString.Invariant(
                $"the plateau of the quadratic cost is at least {LeastRatio} times as flat as that of the cross-entropy"),
            FormattableString.Invariant($"{ratio:F1} times"),
            ratio >= LeastRatio ? Verdict.Holds : Verdict.Fails);
    }
}
