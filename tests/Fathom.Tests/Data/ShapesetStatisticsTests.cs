using Fathom.Data.Shapeset;

namespace Fathom.Tests.Data;

/// <summary>
/// Holds the images to the reference's measurement of the original generator. A mean of N = 100,000 images with standard deviation s has
/// the standard error s / sqrt N, the reference's own from its 20,000 images s / sqrt 20000; their difference is held to five standard
/// errors, s sqrt(1 / 100000 + 1 / 20000) = .0077 s each, plus half a unit of the last digit that the reference prints.
/// </summary>
public sealed class ShapesetStatisticsTests(ShapesetStatistics statistics) : IClassFixture<ShapesetStatistics>
{
    private const int ReferenceImages = 20_000;

    /// <summary>No image reached 50 rejections, so the shares are those of the draws: 1/2 * 1/3, 1/2 * 2/9, 1/2 * 1/9.</summary>
    [Fact]
    public void Class_shares()
    {
        for (var label = 0; label < ShapesetClasses.Count; label++)
        {
            var share = label < 3 ? 1 / 6.0 : label < 6 ? 1 / 9.0 : 1 / 18.0;

            // Five binomial standard errors: at most .0059. The truth is exact here.
            var tolerance = 5 * Math.Sqrt(share * (1 - share) / ShapesetStatistics.Images);
            Assert.Equal(share, statistics.ClassCounts[label] / (double)ShapesetStatistics.Images, tolerance);
        }
    }

    [Fact]
    public void Energy_with_inputs_in_minus_one_to_one() => AssertMean(.371, digit: .001, statistics.SymmetricEnergies);

    [Fact]
    public void Energy_with_inputs_in_zero_to_one() => AssertMean(.340, digit: .001, statistics.UnitEnergies);

    [Fact]
    public void Mean_input() => AssertMean(.497, digit: .001, statistics.Means);

    [Fact]
    public void Foreground_share() => AssertMean(.19, digit: .01, statistics.ForegroundShares);

    [Fact]
    public void Rejections_per_image() => AssertMean(.48, digit: .01, statistics.Rejections);

    [Fact]
    public void Share_of_images_with_a_rejection() =>
        AssertMean(.20, digit: .01, [.. statistics.Rejections.Select(rejections => rejections > 0 ? 1.0 : 0.0)]);

    /// <summary>None of the reference's images reached 50; the geometric tail allows a few in five times as many.</summary>
    [Fact]
    public void Hardly_any_image_loses_a_shape() => Assert.InRange(statistics.Rejections.Count(rejections => rejections >= 50), 0, 5);

    [Fact]
    public void Mean_hidden_fraction() =>
        AssertMean(.12, digit: .01, [.. statistics.HiddenFractions], referenceCount: ReferenceImages / 2);

    /// <summary>
    /// The share of images below a percentile q is q, with the binomial standard error of both samples; the percentile itself is only
    /// known to half a unit of its last digit.
    /// </summary>
    [Theory]
    [InlineData(.90, .33)]
    [InlineData(.99, .46)]
    public void Percentiles_of_the_hidden_fraction(double share, double percentile)
    {
        double count = statistics.HiddenFractions.Count;
        var tolerance = 5 * Math.Sqrt(share * (1 - share) * ((1 / count) + (1.0 / (ReferenceImages / 2))));
        var below = statistics.HiddenFractions.Count(hidden => hidden < percentile - .005) / count;
        var upTo = statistics.HiddenFractions.Count(hidden => hidden <= percentile + .005) / count;
        Assert.InRange(share, below - tolerance, upTo + tolerance);
    }

    /// <summary>
    /// The rule is an estimate, so a few images exceed its 50 %. The reference saw none above .57 in about 10,000: a true share above
    /// 4.6e-4 would have shown one with 99 % probability (ln 100 / 10000). Five standard errors of 50,000 images add 4.8e-4.
    /// </summary>
    [Fact]
    public void Greatest_hidden_fraction()
    {
        Assert.InRange(statistics.HiddenFractions.Count(hidden => hidden > .575) / (double)statistics.HiddenFractions.Count, 0, 9.4e-4);
        Assert.InRange(statistics.HiddenFractions.Max(), .5, .75);
    }

    [Fact]
    public void No_pixel_lies_between_dark_and_light()
    {
        Assert.All(Enumerable.Range(115, 25), level => Assert.Equal(0, statistics.LevelCounts[level]));
        Assert.All([0, 114, 140, 255], level => Assert.NotEqual(0, statistics.LevelCounts[level]));
    }

    /// <summary>Five binomial standard errors of 1/2: .0079.</summary>
    [Fact]
    public void Polarity_is_even() =>
        Assert.Equal(.5, statistics.LightBackgrounds / (double)ShapesetStatistics.Images, 2.5 / Math.Sqrt(ShapesetStatistics.Images));

    private static void AssertMean(double reference, double digit, double[] values, int referenceCount = ReferenceImages)
    {
        var mean = values.Average();
        var variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
        var tolerance = (5 * Math.Sqrt(variance * ((1.0 / values.Length) + (1.0 / referenceCount)))) + (digit / 2);
        Assert.True(Math.Abs(mean - reference) <= tolerance, $"The mean is {mean}; expected {reference} within {tolerance}.");
    }
}
