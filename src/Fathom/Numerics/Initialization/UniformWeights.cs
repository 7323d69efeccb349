using System.Runtime.CompilerServices;

namespace Fathom.Numerics;

/// <summary>Weights uniform on [-a, a], whose variance is a^2 / 3.</summary>
internal static class UniformWeights
{
    private const int WordsAtOnce = 512;

    /// <summary>Draws every weight, one word of the stream each.</summary>
    /// <param name="weights">Receives the weights.</param>
    /// <param name="variance">The distribution's variance before the gain, a^2 / 3.</param>
    /// <param name="gain">The factor on every weight.</param>
    /// <param name="random">The source.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(Span<float> weights, double variance, float gain, RandomStream random)
    {
        // Multiples of 2^-24 in [0, 1) are mapped to the centers of 2^24 cells of [-1, 1], so that w and -w are equally likely.
        const double halfCell = 1.0 / (1 << 24);
        double bound = Math.Sqrt(3 * variance) * gain;
        Span<uint> words = stackalloc uint[WordsAtOnce];
        while (weights.Length > 0)
        {
            Span<float> drawn = weights[..Math.Min(WordsAtOnce, weights.Length)];
            random.NextUInt32s(words[..drawn.Length]);
            for (int index = 0; index < drawn.Length; index++)
            {
                drawn[index] = (float)(bound * (2.0 * RandomStream.ToSingle(words[index]) - 1 + halfCell));
            }

            weights = weights[drawn.Length..];
        }
    }
}
