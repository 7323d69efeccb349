using System.Runtime.Intrinsics;
using Fathom.CompilerServices;

namespace Fathom.Tests.CompilerServices;

/// <summary>What is below 2^-100 becomes zero, in every width alike, and nothing else changes a bit.</summary>
public sealed class FlushTinyTests
{
    private static readonly float Limit = MathF.ScaleB(1, -100);

    public static TheoryData<float> Kept =>
        [Limit, MathF.BitIncrement(Limit), 1e-20f, 0.5f, 2, 1e20f, float.MaxValue, float.PositiveInfinity];

    public static TheoryData<float> Flushed => [0, float.Epsilon, 1e-40f, MathF.ScaleB(1, -126), 1e-35f, MathF.BitDecrement(Limit)];

    [Theory]
    [MemberData(nameof(Kept))]
    public void From_the_limit_on_values_stay(float magnitude)
    {
        RequireAll(magnitude, BitConverter.SingleToInt32Bits(magnitude));
        RequireAll(-magnitude, BitConverter.SingleToInt32Bits(-magnitude));
    }

    [Theory]
    [MemberData(nameof(Flushed))]
    public void Below_it_they_become_zero(float magnitude)
    {
        RequireAll(magnitude, bits: 0);
        RequireAll(-magnitude, bits: 0);
    }

    [Theory]
    [InlineData(0x7F80_0001)]
    [InlineData(0x7FC0_0000)]
    [InlineData(unchecked((int)0xFFC0_0000))]
    [InlineData(-1)]
    public void NaN_stays(int bits) => RequireAll(BitConverter.Int32BitsToSingle(bits), bits);

    private static void RequireAll(float value, int bits)
    {
        Vector512<float> values = Vector512.Create(value);
        Assert.Equal(Vector512.Create(bits), KernelMath.FlushTiny(values).AsInt32());
        Assert.Equal(Vector256.Create(bits), KernelMath.FlushTiny(values.GetLower()).AsInt32());
        Assert.Equal(Vector128.Create(bits), KernelMath.FlushTiny(values.GetLower().GetLower()).AsInt32());
        Assert.Equal(bits, BitConverter.SingleToInt32Bits(KernelMath.FlushTiny(value)));
    }
}
