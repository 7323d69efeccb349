namespace Fathom.Numerics;

/// <summary>Weights uniform on [-a, a], whose variance is a^2 / 3.</summary>
internal static class UniformWeights
{
    /// <summary>Draws every weight, one word of the stream each.</summary>
    /// <param name="weights">Receives the weights.</param>
    /// <param name="variance">The distribution's variance before the gain, a^2 / 3.</param>
    /// <param name="gain">The factor on every weight.</param>
    /// <param name="random">The source.</param>
    public static void Fill(Span<float> weights, double variance, float gain, RandomStream random)
    {
        // Multiples of 2^-24 in [0, 1) are mapped to the centers of 2^24 cells of [-1, 1], so that w and -w are equally likely.
        const double halfCell = 1.0 / (1 << 24);
        double bound = Math.Sqrt(3 * variance) * gain;
        foreach (ref float weight in weights)
        {
            weight = (float)(bound * (2.0 * random.NextSingle() - 1 + halfCell));
        }
    }
}
