using Fathom.Conformance.Bounds;
using Fathom.Conformance.Checks;
using Fathom.Conformance.Running;

namespace Fathom.Tests.Conformance;

public sealed class ComparisonTests
{
    private readonly CollectingReport _report = new();

    [Theory]
    [InlineData(1.5f, true)]
    [InlineData(1.51f, false)]
    [InlineData(float.NaN, false)]
    [InlineData(float.PositiveInfinity, false)]
    public void Values_must_lie_within_their_bounds(float actual, bool holds)
    {
        Comparison.Values(_report, "values", 1, [0, actual], [0, 1], [0, 0.5]);
        Assert.Equal(holds, _report.Failures.Count == 0);
    }

    [Theory]
    [InlineData(0.01, true)]
    [InlineData(0.2, false)]
    [InlineData(double.NaN, false)]
    public void Bounds_must_be_small_beside_the_values(double bound, bool holds)
    {
        Comparison.Meaning(_report, "values", [1, -1, 1, -1], [bound, bound, bound, bound]);
        Assert.Equal(holds, _report.Failures.Count == 0);
    }

    [Fact]
    public void Values_that_are_all_zero_have_no_size_to_compare_with()
    {
        Comparison.Meaning(_report, "values", [0, 0], [1e-9, 1e-9]);
        Assert.Empty(_report.Failures);
    }

    // The bound holds for float sums of random products in three orders, and is not a thousand times too wide.
    [Theory]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(1024)]
    public void The_bound_of_a_dot_product_holds_and_is_tight(int terms)
    {
        var random = new Fathom.Conformance.Cases.SeededRandom(5);
        double largest = 0;
        for (int trial = 0; trial < 200; trial++)
        {
            (float Left, float Right)[] factors = [.. Enumerable.Range(0, terms).Select(_ => (random.Within(1), random.Within(1)))];
            double exact = factors.Sum(pair => (double)pair.Left * pair.Right);
            double bound = ErrorBound.DotProduct(terms, factors.Sum(pair => Math.Abs((double)pair.Left * pair.Right)), spread: 0);
            float forward = factors.Aggregate(0f, (sum, pair) => sum + pair.Left * pair.Right);
            float backward = factors.Reverse().Aggregate(0f, (sum, pair) => sum + pair.Left * pair.Right);
            float fused = factors.Aggregate(0f, (sum, pair) => MathF.FusedMultiplyAdd(pair.Left, pair.Right, sum));
            double worst = new[] { forward, backward, fused }.Max(sum => Math.Abs(sum - exact));
            Assert.InRange(worst, 0, bound);
            largest = Math.Max(largest, worst / bound);
        }

        Assert.InRange(largest, 1e-3, 1);
    }
}
