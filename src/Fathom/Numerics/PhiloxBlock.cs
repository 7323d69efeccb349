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

    /// <summary>The random block of a counter under a key: a bijection of counters for every key.</summary>
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
