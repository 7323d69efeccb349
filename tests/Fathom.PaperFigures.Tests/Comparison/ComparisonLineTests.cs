using PaperFigures.Comparison;

namespace Fathom.PaperFigures.Tests.Comparison;

public class ComparisonLineTests
{
    [Fact]
    public void A_line_has_the_papers_number_the_theorys_and_the_measured_one()
    {
        var line = new ComparisonLine("figure 6", "layer1, standard deviation", 0.31, 0.3134, 0.3149, "F3");

        Assert.Equal(
            $"figure 6    {"layer1, standard deviation",-78}  paper    0.310  theory    0.313  measured    0.315",
            line.ToString());
    }

    [Fact]
    public void What_there_is_not_is_a_dash()
    {
        var line = new ComparisonLine("figure 11", "Tanh", null, null, 71.26, "F1");

        Assert.EndsWith("paper        -  theory        -  measured     71.3", line.ToString());
    }
}
