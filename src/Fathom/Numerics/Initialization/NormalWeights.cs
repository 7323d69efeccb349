namespace Fathom.Numerics;

/// <summary>Weights of a normal distribution about zero, not truncated.</summary>
internal static class NormalWeights
{
    /// <summary>Draws every weight.</summary>
    /// <param name="weights">Receives the weights.</param>
    /// <param name="variance">The distribution's variance before the gain.</param>
    /// <param name="gain">The factor on every weight.</param>
    /// <param name="random">The source.</param>
    public static void Fill(Span<float> weights, double variance, float gain, RandomStream random)
    {
        double deviation = Math.Sqrt(variance) * gain;
        foreach (ref float weight in weights)
        {
            weight = (float)(deviation * random.NextGaussian());
        }
    }
}
