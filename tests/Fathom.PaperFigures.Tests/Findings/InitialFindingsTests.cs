using PaperFigures.Comparison;
using PaperFigures.Figures;
using PaperFigures.Observation;

namespace Fathom.PaperFigures.Tests.Findings;

/// <summary>The paper's statements about untrained networks, section 4.2, on networks of its own size.</summary>
public class InitialFindingsTests(InitialPairs pairs) : IClassFixture<InitialPairs>
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Activations_are_what_theory_says(long seed) => AssertHold(InitialFindings.OfActivations(pairs.Of(seed)), 4);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Gradients_and_Jacobians_are_what_theory_says(long seed) => AssertHold(InitialFindings.OfGradients(pairs.Of(seed)), 4);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Weight_gradients_are_level(long seed) => AssertHold(InitialFindings.OfWeightGradients(pairs.Of(seed)), 2);

    [Fact]
    public void Networks_that_change_places_are_found_out()
    {
        InitialPair pair = pairs.Of(1);
        var swapped = new InitialPair(
            pair.Standard with { Layers = pair.Normalized.Layers }, pair.Normalized with { Layers = pair.Standard.Layers });

        Assert.All(InitialFindings.OfActivations(swapped), finding => Assert.Equal(Verdict.Fails, finding.Verdict));
        Assert.All(InitialFindings.OfGradients(swapped), finding => Assert.Equal(Verdict.Fails, finding.Verdict));
    }

    [Fact]
    public void Weight_gradients_that_are_not_level_are_found_out()
    {
        InitialPair pair = pairs.Of(1);
        UntrainedLayer first = pair.Standard.Layers[0];
        LayerLook look = first.Look with { WeightGradientDeviation = 1.6 * first.Look.WeightGradientDeviation };
        var bent = pair with
        {
            Standard = pair.Standard with { Layers = [first with { Look = look }, .. pair.Standard.Layers.Skip(1)] },
        };

        Assert.Equal(
            [Verdict.Fails, Verdict.Holds], InitialFindings.OfWeightGradients(bent).Select(finding => finding.Verdict));
    }

    private static void AssertHold(IEnumerable<Finding> findings, int count)
    {
        List<Finding> list = [.. findings];
        Assert.Equal(count, list.Count);
        Assert.All(list, finding => Assert.True(finding.Verdict == Verdict.Holds, finding.ToString()));
    }
}
