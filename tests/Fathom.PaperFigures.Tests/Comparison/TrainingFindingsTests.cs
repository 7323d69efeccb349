using PaperFigures.Budgets;
using PaperFigures.Comparison;
using PaperFigures.Networks;
using PaperFigures.Training;

namespace Fathom.PaperFigures.Tests.Comparison;

public class TrainingFindingsTests
{
    private const int TestImages = 2_000;

    [Fact]
    public void The_findings_hold_where_the_paper_is_right() =>
        Assert.Equal([Verdict.Holds, Verdict.Holds, Verdict.Holds], Judge(tanh: 0.83, tanhNormalized: 0.71, softsign: 0.72, sigmoid: 0.84));

    [Fact]
    public void A_network_hardly_below_tanh_is_not_below_it() =>
        Assert.Equal(
            [Verdict.Fails, Verdict.Fails, Verdict.Holds], Judge(tanh: 0.74, tanhNormalized: 0.72, softsign: 0.75, sigmoid: 0.833));

    [Theory]
    [InlineData(0.79)]
    [InlineData(0.88)]
    [InlineData(double.NaN)]
    public void A_sigmoid_away_from_chance_has_not_stood_still(double error) =>
        Assert.Equal(Verdict.Fails, Judge(tanh: 0.83, tanhNormalized: 0.71, softsign: 0.72, sigmoid: error)[2]);

    [Fact]
    public void A_training_that_diverged_proves_nothing() =>
        Assert.Equal(Verdict.Fails, Judge(tanh: double.NaN, tanhNormalized: 0.71, softsign: 0.72, sigmoid: 0.83)[0]);

    [Fact]
    public void The_digitised_curves_have_a_value_at_every_abscissa() => Assert.All(
        ShapesetNetworks.All,
        network => Assert.Equal(Abscissae.Digitised.Count, Figure11Digitised.Of(network.Id).Errors.Count));

    private static List<Verdict> Judge(double tanh, double tanhNormalized, double softsign, double sigmoid)
    {
        NetworkFamily family = ShapesetNetworks.Family;
        return [.. TrainingFindings
            .Of(
                "figure 11",
                [
                    Trained(family.Tanh, tanh),
                    Trained(family.TanhNormalized, tanhNormalized),
                    Trained(family.Softsign, softsign),
                    Trained(family.Sigmoid, sigmoid),
                ],
                TestImages)
            .Select(finding => finding.Verdict)];
    }

    private static TrainedNetwork Trained(Network network, double error) => new()
    {
        Network = network,
        Rate = 0.01f,
        Candidates = [],
        Curve = Curve.Empty.With(new CurvePoint(100_000, 2, error)),
        Looks = [],
        Activations = [],
    };
}
