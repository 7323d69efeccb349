using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>The saturated fraction against the statistics' own thresholds, counted on a fine grid.</summary>
public sealed class SaturatedRegionTests
{
    [Fact]
    public void Probabilities_count_what_the_statistics_count()
    {
        foreach (Activation activation in Enum.GetValues<Activation>())
        {
            foreach (double parameter in (double[])[0.05, 0.5, 3])
            {
                foreach (double q in (double[])[0.3, 4, 50])
                {
                    var function = new ActivationFunction(activation, parameter);
                    double counted = Count(function, q);
                    double predicted = SaturatedRegion.Of(function).Probability(q);

                    // The grid's step of a hundredth moves a border by at most half of it, at a density of at most 0.73, four borders.
                    Assert.True(Math.Abs(counted - predicted) < 0.015, $"{function} at q = {q}: {predicted} against {counted}.");
                }
            }
        }
    }

    [Theory]
    [InlineData(Activation.Tanh, 1, 0.0391)]
    [InlineData(Activation.Softsign, 9, 0.3173)]
    [InlineData(Activation.ReLU, 2, 0.5)]
    [InlineData(Activation.Identity, 100, 0)]
    public void Known_thresholds_give_known_fractions(Activation activation, double q, double expected) =>
        Assert.Equal(expected, SaturatedRegion.Of(new ActivationFunction(activation, 0)).Probability(q), 1e-4);

    private static double Count(ActivationFunction function, double q)
    {
        ActivationTraits traits = ActivationTraits.Of(function.Kind, (float)function.Parameter);
        var reference = new Fathom.Conformance.Reference.ReferenceActivation(function.Kind, function.Parameter);
        double sum = 0;
        double total = 0;
        for (double s = -40.005; s < 40; s += 0.01)
        {
            double judged = traits.Derivative == DerivativeSource.PreActivation ? Math.Abs(reference.Derivative(s)) : reference.Value(s);
            double density = Math.Exp(-s * s / (2 * q));
            total += density;
            sum += traits.CanSaturate && (judged <= traits.SaturatedBelow || judged >= traits.SaturatedAbove) ? density : 0;
        }

        return sum / total;
    }
}
