using PaperFigures.Training;

namespace Fathom.PaperFigures.Tests.Training;

public class RateSelectionTests
{
    private const double Plateau = 0.81;

    [Fact]
    public void The_least_validation_error_wins()
    {
        Candidate chosen = RateSelection.Choose([new(0.1f, 0.7), new(0.03f, 0.5), new(0.01f, 0.6)], Plateau);

        Assert.Equal(0.03f, chosen.Rate);
    }

    [Fact]
    public void On_the_plateau_the_largest_rate_goes_on()
    {
        Candidate chosen = RateSelection.Choose([new(0.03f, 0.82), new(0.1f, 0.835), new(0.01f, 0.833)], Plateau);

        Assert.Equal(0.1f, chosen.Rate);
    }

    [Fact]
    public void A_rate_that_diverged_is_never_chosen()
    {
        Candidate chosen = RateSelection.Choose([new(0.3f, double.NaN), new(0.1f, 0.833), new(0.03f, 0.834)], Plateau);

        Assert.Equal(0.1f, chosen.Rate);
        Assert.Throws<InvalidOperationException>(() => RateSelection.Choose([new(0.3f, double.NaN)], Plateau));
    }
}
