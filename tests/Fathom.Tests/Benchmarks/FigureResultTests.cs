using Fathom.Benchmarks.Limits;
using Fathom.Benchmarks.Measurement;

namespace Fathom.Tests.Benchmarks;

public class FigureResultTests
{
    [Theory]
    [InlineData("infer-4-32-32-2", 75.1, nameof(Verdict.Missed))]
    [InlineData("infer-4-32-32-2", 75, nameof(Verdict.Holds))]
    [InlineData("infer-4-32-32-2", 58, nameof(Verdict.Goal))]
    [InlineData("step-paper-2t", 1.79, nameof(Verdict.Missed))]
    [InlineData("step-paper-2t", 1.8, nameof(Verdict.Holds))]
    [InlineData("step-paper-2t", 1.95, nameof(Verdict.Goal))]
    [InlineData("allocated", 0, nameof(Verdict.Goal))]
    [InlineData("allocated", 1, nameof(Verdict.Missed))]
    public void Value_IsHeldAgainstTheTargets(string name, double value, string expected) =>
        Assert.Equal(expected, new FigureResult(FigureTable.Find(name)!, Spread.Of([value]), FractionOfLimit: null).Verdict.ToString());

    [Theory]
    [InlineData(0.74, nameof(Verdict.Missed))]
    [InlineData(0.75, nameof(Verdict.Holds))]
    [InlineData(0.85, nameof(Verdict.Goal))]
    public void Fraction_IsHeldAgainstTheTargets(double fraction, string expected) =>
        Assert.Equal(
            expected, new FigureResult(FigureTable.Find("step-paper-1t")!, Spread.Of([3]), Spread.Of([fraction])).Verdict.ToString());

    [Fact]
    public void Row_HoldsValueSpreadFractionTargetsAndVerdict()
    {
        FigureResult result = new(FigureTable.Find("step-paper-1t")!, new Spread(2.9, 3.1416, 4), new Spread(0.7, 0.801, 0.82));

        string[] cells = LimitsReport.Row(result).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["step-paper-1t", "3.14", "ms", "0.700", "0.820", "0.801", "0.750", "0.850", "yes", "0", "%"], cells);
    }
}
