using Fathom.Numerics;

namespace Fathom.Tests.Numerics;

public sealed class RandomStreamTests
{
    /// <summary>The known answers published with the reference implementation of Philox4x32-10 (Random123).</summary>
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0ul, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0ul, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(
        0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0x299f31d0a4093822ul, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Block_matches_published_vectors(
        uint counter0, uint counter1, uint counter2, uint counter3, ulong key, uint word0, uint word1, uint word2, uint word3) =>
        Assert.Equal(
            new PhiloxBlock(word0, word1, word2, word3),
            PhiloxBlock.Generate(new PhiloxBlock(counter0, counter1, counter2, counter3), key));

    [Fact]
    public void Words_are_the_published_blocks_in_order()
    {
        var random = new RandomStream(seed: 0, stream: 0);
        Assert.Equal(new PhiloxBlock(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8), NextBlock(random));
        random = new RandomStream(0x299f31d0a4093822, 0x0370734413198a2e);
        random.Position = 4 * 0x05a308d3243f6a88;
        var expected = PhiloxBlock.Generate(new PhiloxBlock(0x243f6a88, 0x05a308d3, 0x13198a2e, 0x03707344), 0x299f31d0a4093822);
        Assert.Equal(expected, NextBlock(random));
    }

    [Fact]
    public void Every_position_can_be_reached_at_once()
    {
        var random = new RandomStream(7, 3);
        var words = Enumerable.Range(0, 100).Select(_ => random.NextUInt32()).ToArray();
        for (var position = 99; position >= 0; position--)
        {
            random.Position = (ulong)position;
            Assert.Equal(words[position], random.NextUInt32());
            Assert.Equal((ulong)position + 1, random.Position);
        }
    }

    /// <summary>From every place in a block, of every length around its own, and from the last block to the first.</summary>
    [Fact]
    public void Many_words_at_once_are_the_same_words()
    {
        foreach (var start in new ulong[] { 0, 1, 2, 3, 4, ulong.MaxValue - 5 })
        {
            for (var count = 0; count <= 13; count++)
            {
                var single = new RandomStream(7, 3) { Position = start };
                var many = new RandomStream(7, 3) { Position = start };
                var words = new uint[count];
                many.NextUInt32s(words);

                Assert.Equal(Enumerable.Range(0, count).Select(_ => single.NextUInt32()).ToArray(), words);
                Assert.Equal(single.Position, many.Position);
                Assert.Equal(single.NextUInt32(), many.NextUInt32());
            }
        }
    }

    [Fact]
    public void Move_to_is_a_new_stream()
    {
        var moved = new RandomStream(7, 3);
        moved.NextUInt32();
        moved.MoveTo(11);
        var fresh = new RandomStream(7, 11);
        Assert.NotEqual(new RandomStream(7, 3).NextUInt64(), fresh.NextUInt64());
        fresh.Position = 0;
        Assert.Equal(fresh.NextUInt64(), moved.NextUInt64());
        Assert.Equal((11ul, 7ul, 2ul), (moved.Stream, moved.Seed, moved.Position));
    }

    /// <summary>The expected values come from a second implementation, in another language and with its platform's logarithm.</summary>
    [Fact]
    public void Version_1_gives_these_values()
    {
        var random = new RandomStream(seed: 1, stream: 2);
        Assert.Equal(1, RandomStream.Version);
        Assert.Equal(
            "e73404cf 3f0717368cedc5d3 3d20afd0 3feb60960a56f698 266 3ff206472d829e58 3ff1a0d49d9492bd",
            $"{random.NextUInt32():x8} {random.NextUInt64():x16} {BitConverter.SingleToUInt32Bits(random.NextSingle()):x8} "
            + $"{BitConverter.DoubleToUInt64Bits(random.NextDouble()):x16} {random.NextInt32(1000)} "
            + $"{BitConverter.DoubleToUInt64Bits(random.NextGaussian()):x16} {BitConverter.DoubleToUInt64Bits(random.NextGaussian()):x16}");
    }

    /// <summary>A mean of n draws lies within 5 standard errors of the truth (false alarm below 1e-6; the seed is fixed anyway).</summary>
    [Fact]
    public void Uniform_moments()
    {
        const int Count = 200_000;
        var random = new RandomStream(5, 0);
        double sum = 0, squares = 0, singles = 0;
        for (var i = 0; i < Count; i++)
        {
            var x = random.NextDouble();
            Assert.InRange(x, 0, 1 - (1.0 / (1L << 53)));
            sum += x;
            squares += x * x;
            singles += random.NextSingle();
        }

        // Var[x] = 1/12; Var[x^2] = 1/5 - 1/9 = 4/45.
        var error = 5 / Math.Sqrt(Count);
        Assert.Equal(0.5, sum / Count, error * Math.Sqrt(1.0 / 12));
        Assert.Equal(0.5, singles / Count, error * Math.Sqrt(1.0 / 12));
        Assert.Equal(1.0 / 3, squares / Count, error * Math.Sqrt(4.0 / 45));
    }

    [Fact]
    public void Gaussian_moments()
    {
        const int Count = 200_000;
        var random = new RandomStream(5, 1);
        double sum = 0, squares = 0, cubes = 0, fourths = 0, beyondTwo = 0;
        for (var i = 0; i < Count; i++)
        {
            var x = random.NextGaussian();
            sum += x;
            squares += x * x;
            cubes += x * x * x;
            fourths += x * x * x * x;
            beyondTwo += Math.Abs(x) > 2 ? 1 : 0;
        }

        // Moments of N(0,1): E x^2 = 1, x^4 = 3, x^6 = 15, x^8 = 105; P(|x| > 2) = 0.0455003. Five standard errors each.
        var error = 5 / Math.Sqrt(Count);
        Assert.Equal(0, sum / Count, error);
        Assert.Equal(1, squares / Count, error * Math.Sqrt(3 - 1));
        Assert.Equal(0, cubes / Count, error * Math.Sqrt(15));
        Assert.Equal(3, fourths / Count, error * Math.Sqrt(105 - 9));
        Assert.Equal(0.0455003, beyondTwo / Count, error * Math.Sqrt(0.0455003 * (1 - 0.0455003)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(255)]
    public void Integers_are_uniform(int maximum)
    {
        const int Count = 100_000;
        var random = new RandomStream(9, (ulong)maximum);
        var counts = new int[maximum];
        for (var i = 0; i < Count; i++)
        {
            counts[random.NextInt32(maximum)]++;
        }

        // Chi-square with k = maximum - 1 degrees of freedom has mean k and variance 2k; five standard deviations.
        var expected = (double)Count / maximum;
        var chiSquare = counts.Sum(count => (count - expected) * (count - expected) / expected);
        Assert.InRange(chiSquare, 0, maximum - 1 + (5 * Math.Sqrt(2.0 * (maximum - 1))));
    }

    /// <summary>With 3 * 2^29 values plain multiply-shift maps 8 words to 3 results: shares 3/8, 3/8, 2/8 of the residues.</summary>
    [Fact]
    public void Integers_have_no_bias_near_the_top_of_the_range()
    {
        const int Maximum = 3 << 29;
        const int Count = 30_000;
        var random = new RandomStream(9, 0);
        var counts = new int[3];
        for (var i = 0; i < Count; i++)
        {
            counts[random.NextInt32(Maximum) % 3]++;
        }

        // Five binomial standard deviations: 5 sqrt(n p (1 - p)).
        Assert.All(counts, count => Assert.Equal(Count / 3.0, count, 5 * Math.Sqrt(Count * 2.0 / 9)));
    }

    [Fact]
    public void Integer_range_is_checked()
    {
        var random = new RandomStream(1, 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => random.NextInt32(0));
        Assert.Equal(0ul, random.Position);
    }

    [Fact]
    public void Draws_allocate_nothing()
    {
        var random = new RandomStream(1, 0);
        double Draw() =>
            random.NextUInt64() + random.NextSingle() + random.NextDouble() + random.NextInt32(10) + random.NextGaussian();
        Draw();
        var sum = 0.0;
        var allocated = AllocatedBytes.By(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                sum += Draw();
            }
        });

        Assert.Equal(0, allocated);
        Assert.True(sum > 0);
    }

    private static PhiloxBlock NextBlock(RandomStream random) =>
        new(random.NextUInt32(), random.NextUInt32(), random.NextUInt32(), random.NextUInt32());
}
