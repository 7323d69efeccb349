using System.Runtime.CompilerServices;

namespace Fathom.Numerics;

/// <summary>
/// The 128-bit block that Philox4x32 reads as a counter and writes as four random words (Salmon, Moraes, Dror and Shaw 2011, "Parallel
/// random numbers: as easy as 1, 2, 3", section 3.3; multipliers and Weyl constants of its table for N = 4, W = 32).
/// </summary>
internal readonly record struct PhiloxBlock(uint Word0, uint Word1, uint Word2, uint Word3)
{
    private const uint Multiplier0 = 0xD2511F53;
    private const uint Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;
    private const int Rounds = 10;

    /// <summary>The words of consecutive blocks. Optimised at once: a model is initialised before anything is warm.</summary>
    /// <param name="words">Receives them; a multiple of four.</param>
    /// <param name="seed">The key.</param>
    /// <param name="stream">The counters' upper half.</param>
    /// <param name="first">The lower half of the first counter.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(Span<uint> words, ulong seed, ulong stream, ulong first)
    {
        for (; words.Length >= 4; words = words[4..])
        {
            var block = Generate(new PhiloxBlock((uint)first, (uint)(first >> 32), (uint)stream, (uint)(stream >> 32)), seed);
            words[3] = block.Word3;
            words[2] = block.Word2;
            words[1] = block.Word1;
            words[0] = block.Word0;

            // A stream's words have 64-bit numbers, so that the last block that they reach is followed by the first.
            first = (first + 1) & (ulong.MaxValue / 4);
        }
    }

    /// <summary>The random block of a counter under a key: a bijection of counters for every key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhiloxBlock Generate(PhiloxBlock counter, ulong key)
    {
        var (word0, word1, word2, word3) = counter;
        var key0 = (uint)key;
        var key1 = (uint)(key >> 32);
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = (ulong)Multiplier0 * word0;
            var product1 = (ulong)Multiplier1 * word2;
            word0 = (uint)(product1 >> 32) ^ word1 ^ key0;
            word1 = (uint)product1;
            word2 = (uint)(product0 >> 32) ^ word3 ^ key1;
            word3 = (uint)product0;
            key0 = unchecked(key0 + Weyl0);
            key1 = unchecked(key1 + Weyl1);
        }

        return new PhiloxBlock(word0, word1, word2, word3);
    }
}
