using PaperFigures.Budgets;

namespace Fathom.PaperFigures.Tests.Budgets;

public class AbscissaeTests
{
    [Theory]
    [InlineData("smoke", 100_000)]
    [InlineData("hour", 5_000_000)]
    [InlineData("hour", 1_000_000)]
    [InlineData("paper", 25_000_000)]
    public void A_curve_is_measured_at_the_digitised_abscissae_where_rates_are_chosen_and_at_its_ends(string name, long examples)
    {
        Budget budget = BudgetCatalogue.All.Single(one => one.Name == name);

        IReadOnlyList<long> points = Abscissae.UpTo(budget, examples);

        Assert.Equal(0, points[0]);
        Assert.Equal(examples, points[^1]);
        Assert.Equal(points.Order().Distinct(), points);
        Assert.Superset(Abscissae.Digitised.Where(point => point <= examples).ToHashSet(), points.ToHashSet());
        Assert.Superset(budget.SelectionPoints.ToHashSet(), points.ToHashSet());
    }

    [Fact]
    public void Every_point_is_a_whole_number_of_minibatches() =>
        Assert.All(Abscissae.UpTo(BudgetCatalogue.Paper, 25_000_000), point => Assert.Equal(0, point % 10));
}
