namespace Fathom.Tests.Numerics.Initialization;

public sealed class WeightDistributionTests
{
    private const int Units = 200;
    private const int Inputs = 300;
    private const double Count = Units * Inputs;

    // A sample's moment lies further than 5 standard errors from the true one once in 1.7 million draws, and the draws are fixed by the
    // seed.
    private const double StandardErrors = 5;

    /// <summary>Drawn many at once, across the ends of what is drawn at once.</summary>
    [Fact]
    public void Weights_are_the_streams_numbers_in_order()
    {
        var uniforms = new float[1100];
        var normals = new float[1100];
        Fathom.Numerics.UniformWeights.Fill(uniforms, 1.0 / 3, 1, new Fathom.Numerics.RandomStream(5, 6));
        Fathom.Numerics.NormalWeights.Fill(normals, 1, 1, new Fathom.Numerics.RandomStream(5, 6));
        var words = new Fathom.Numerics.RandomStream(5, 6);
        var gaussians = new Fathom.Numerics.RandomStream(5, 6);

        Assert.All(uniforms, weight => Assert.Equal((float)(2.0 * words.NextSingle() - 1 + 1.0 / (1 << 24)), weight));
        Assert.All(normals, weight => Assert.Equal((float)gaussians.NextGaussian(), weight));
    }

    [Theory]
    [InlineData(Init.Standard, 1.0 / (3 * Inputs))]
    [InlineData(Init.GlorotUniform, 2.0 / (Inputs + Units))]
    [InlineData(Init.HeUniform, 2.0 / Inputs)]
    [InlineData(Init.LeCunUniform, 1.0 / Inputs)]
    public void UniformWeightsHaveTheirMoments(Init init, double variance)
    {
        float[] weights = SingleLayerModel.Draw(init, Units, Inputs);

        // The uniform distribution's kurtosis is 9/5; of w^2 the variance is (9/5 - 1) variance^2, of w^4 by E[w^8] = 81/9 variance^4.
        AssertMoments(weights, variance, kurtosis: 9.0 / 5, eighthMoment: 9);

        double bound = Math.Sqrt(3 * variance);
        double largest = weights.Max(w => Math.Abs((double)w));
        Assert.True(largest <= bound * (1 + 1e-7), "The bound, but for the rounding to float.");

        // P(no weight among the outer 1/4000) = (1 - 1/4000)^60000 = 3e-7.
        Assert.True(largest >= bound * (1 - 1.0 / 4000));
    }

    [Theory]
    [InlineData(Init.GlorotNormal, 2.0 / (Inputs + Units))]
    [InlineData(Init.HeNormal, 2.0 / Inputs)]
    [InlineData(Init.LeCunNormal, 1.0 / Inputs)]
    public void NormalWeightsHaveTheirMoments(Init init, double variance)
    {
        // E[w^4] = 3, E[w^8] = 105 in units of the variance.
        float[] weights = SingleLayerModel.Draw(init, Units, Inputs);
        AssertMoments(weights, variance, kurtosis: 3, eighthMoment: 105);

        // 4.5 standard deviations are passed by 60000 * 6.8e-6 = 0.4 draws; a distribution truncated at 2 would have none beyond 2.
        Assert.Contains(weights, w => Math.Abs(w) > 3.5 * Math.Sqrt(variance));
    }

    [Theory]
    [InlineData(Init.Standard)]
    [InlineData(Init.GlorotNormal)]
    [InlineData(Init.Orthogonal)]
    public void GainMultipliesEveryWeight(Init init)
    {
        float[] plain = SingleLayerModel.Draw(init, 21, 34);
        float[] scaled = SingleLayerModel.Draw(init, 21, 34, gain: 2.5f);
        for (int i = 0; i < plain.Length; i++)
        {
            // Each is rounded to float on its own.
            Assert.Equal(2.5 * plain[i], scaled[i], 1.5e-7 * Math.Abs(2.5 * plain[i]));
        }
    }

    private static void AssertMoments(float[] weights, double variance, double kurtosis, double eighthMoment)
    {
        double mean = weights.Average(w => (double)w);
        double square = weights.Average(w => Math.Pow(w, 2)) / variance;
        double fourth = weights.Average(w => Math.Pow(w, 4)) / (variance * variance);
        Assert.Equal(0, mean, StandardErrors * Math.Sqrt(variance / Count));
        Assert.Equal(1, square, StandardErrors * Math.Sqrt((kurtosis - 1) / Count));
        Assert.Equal(kurtosis, fourth, StandardErrors * Math.Sqrt((eighthMoment - kurtosis * kurtosis) / Count));
    }
}
