using System.Runtime.CompilerServices;

namespace Fathom.Numerics;

/// <summary>
/// Random numbers that are the same bits on every platform and in every later release: Philox4x32-10, a counter-based generator
/// (Salmon et al. 2011). A seed has 2^64 independent streams; every stream is an array of 2^64 words that can be read from any place.
/// All of its state is <see cref="Seed"/>, <see cref="Stream"/> and <see cref="Position"/>. Not safe for several threads at once.
/// </summary>
/// <param name="seed">The generator's key.</param>
/// <param name="stream">Which of the seed's streams; see <see cref="StreamDomain"/>.</param>
public sealed class RandomStream(ulong seed, ulong stream)
{
    /// <summary>Version of the sequences: changes if ever a draw gives another value for the same seed, stream and position.</summary>
    public const int Version = 1;

    private const int WordsPerBlock = 4;

    private PhiloxBlock _block;
    private ulong _position;

    // The block that holds _position is computed at most once; a position inside a block that was never computed marks it stale.
    private bool _blockIsCurrent;

    /// <summary>The generator's key.</summary>
    public ulong Seed { get; } = seed;

    /// <summary>Which of the seed's streams is read. Use <see cref="MoveTo"/> to change it.</summary>
    public ulong Stream { get; private set; } = stream;

    /// <summary>The index of the next 32-bit word. Setting it jumps there at the cost of one block, whatever the distance.</summary>
    public ulong Position
    {
        get => _position;
        set
        {
            _position = value;
            _blockIsCurrent = false;
        }
    }

    /// <summary>Moves to the start of another stream of the same seed, without allocating.</summary>
    /// <param name="stream">The stream's number.</param>
    public void MoveTo(ulong stream)
    {
        Stream = stream;
        Position = 0;
    }

    /// <summary>The next word, uniform over all 2^32 values. Takes one word.</summary>
    public uint NextUInt32()
    {
        if (!_blockIsCurrent)
        {
            var index = _position / WordsPerBlock;
            var counter = new PhiloxBlock((uint)index, (uint)(index >> 32), (uint)Stream, (uint)(Stream >> 32));
            _block = PhiloxBlock.Generate(counter, Seed);
            _blockIsCurrent = true;
        }

        var word = (_position % WordsPerBlock) switch
        {
            0 => _block.Word0,
            1 => _block.Word1,
            2 => _block.Word2,
            _ => _block.Word3,
        };
        _position = unchecked(_position + 1);
        _blockIsCurrent = _position % WordsPerBlock != 0;
        return word;
    }

    /// <summary>The next words, as many calls of <see cref="NextUInt32"/> give them.</summary>
    /// <param name="words">Receives them.</param>
    internal void NextUInt32s(Span<uint> words)
    {
        while (words.Length > 0 && _position % WordsPerBlock != 0)
        {
            words[0] = NextUInt32();
            words = words[1..];
        }

        var whole = words[..(words.Length / WordsPerBlock * WordsPerBlock)];
        PhiloxBlock.Fill(whole, Seed, Stream, _position / WordsPerBlock);
        Position = unchecked(_position + (ulong)whole.Length);
        for (var index = whole.Length; index < words.Length; index++)
        {
            words[index] = NextUInt32();
        }
    }

    /// <summary>Uniform over all 2^64 values. Takes two words, the low half first.</summary>
    public ulong NextUInt64()
    {
        ulong low = NextUInt32();
        return low | ((ulong)NextUInt32() << 32);
    }

    /// <summary>Uniform on the multiples of 2^-24 in [0, 1). Takes one word.</summary>
    public float NextSingle() => ToSingle(NextUInt32());

    /// <summary>Uniform on the multiples of 2^-53 in [0, 1). Takes two words.</summary>
    public double NextDouble() => ToDouble(NextUInt64());

    /// <summary>
    /// Uniform on 0 .. <paramref name="exclusiveMaximum"/> - 1 without bias: the high half of a 64-bit product, redrawn in the few cases
    /// that would favor small results (Lemire 2019, "Fast random integer generation in an interval"). Takes one word, rarely more.
    /// </summary>
    /// <param name="exclusiveMaximum">The number of values, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exclusiveMaximum"/> is below 1.</exception>
    public int NextInt32(int exclusiveMaximum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(exclusiveMaximum, 1);
        var count = (uint)exclusiveMaximum;
        var product = (ulong)NextUInt32() * count;
        if ((uint)product < count)
        {
            var biased = unchecked(0u - count) % count;
            while ((uint)product < biased)
            {
                product = (ulong)NextUInt32() * count;
            }
        }

        return (int)(product >> 32);
    }

    /// <summary>
    /// Standard normal: Marsaglia's polar method on portable arithmetic. Of the pair that it makes the second is dropped, so that
    /// <see cref="Position"/> alone is the whole state. Takes four words per try, 5.1 on average.
    /// </summary>
    public double NextGaussian()
    {
        double normal;
        while (!TryGaussian(NextUInt64(), NextUInt64(), out normal))
        {
        }

        return normal;
    }

    /// <summary>What <see cref="NextSingle"/> makes of a word.</summary>
    internal static float ToSingle(uint word) => (word >> 8) * (1f / (1 << 24));

    /// <summary>What <see cref="NextGaussian"/> makes of two: false where they lie outside the circle.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryGaussian(ulong first, ulong second, out double normal)
    {
        var x = (2 * ToDouble(first)) - 1;
        var y = (2 * ToDouble(second)) - 1;
        var square = (x * x) + (y * y);
        var isInside = square is > 0 and < 1;
        normal = isInside ? x * Math.Sqrt(-2 * PortableMath.Log(square) / square) : 0;
        return isInside;
    }

    private static double ToDouble(ulong bits) => (bits >> 11) * (1.0 / (1L << 53));
}
