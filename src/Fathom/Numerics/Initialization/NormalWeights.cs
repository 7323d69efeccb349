using System.Runtime.CompilerServices;

namespace Fathom.Numerics;

/// <summary>Weights of a normal distribution about zero, not truncated.</summary>
internal static class NormalWeights
{
    private const int WordsATry = 4;
    private const int TriesAtOnce = 128;

    /// <summary>Draws every weight, as <see cref="RandomStream.NextGaussian"/> would one by one.</summary>
    /// <param name="weights">Receives the weights.</param>
    /// <param name="variance">The distribution's variance before the gain.</param>
    /// <param name="gain">The factor on every weight.</param>
    /// <param name="random">The source, read past the last weight's words.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(Span<float> weights, double variance, float gain, RandomStream random)
    {
        double deviation = Math.Sqrt(variance) * gain;
        Span<uint> words = stackalloc uint[WordsATry * TriesAtOnce];
        int count = 0;
        while (count < weights.Length)
        {
            random.NextUInt32s(words);
            for (int word = 0; word < words.Length && count < weights.Length; word += WordsATry)
            {
                ulong first = words[word] | ((ulong)words[word + 1] << 32);
                ulong second = words[word + 2] | ((ulong)words[word + 3] << 32);
                if (RandomStream.TryGaussian(first, second, out double normal))
                {
                    weights[count] = (float)(deviation * normal);
                    count++;
                }
            }
        }
    }
}
