using System.Runtime.CompilerServices;

namespace Fathom.Numerics.Lanes;

/// <summary>One float, multiplied and then added: the same bits as <see cref="Lanes128"/>.</summary>
internal readonly struct LanesScalar : ILanes<float>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static float Create(float value) => value;

    [MethodImpl(Inline)]
    public static float Add(float a, float b) => a + b;

    [MethodImpl(Inline)]
    public static float Subtract(float a, float b) => a - b;

    [MethodImpl(Inline)]
    public static float Multiply(float a, float b) => a * b;

    [MethodImpl(Inline)]
    public static float Divide(float a, float b) => a / b;

    [MethodImpl(Inline)]
    public static float MultiplyAdd(float a, float b, float c) => a * b + c;

    [MethodImpl(Inline)]
    public static float NegatedMultiplyAdd(float a, float b, float c) => c - a * b;

    [MethodImpl(Inline)]
    public static float Minimum(float a, float b) => a < b ? a : b;

    [MethodImpl(Inline)]
    public static float Maximum(float a, float b) => a > b ? a : b;

    [MethodImpl(Inline)]
    public static float Abs(float a) => MathF.Abs(a);

    [MethodImpl(Inline)]
    public static float CopySign(float magnitude, float sign) =>
        BitConverter.Int32BitsToSingle((BitConverter.SingleToInt32Bits(sign) & int.MinValue) | BitConverter.SingleToInt32Bits(magnitude));

    [MethodImpl(Inline)]
    public static float SelectGreater(float a, float b, float whenTrue, float whenFalse) => a > b ? whenTrue : whenFalse;

    [MethodImpl(Inline)]
    public static float SelectEqual(float a, float b, float whenTrue, float whenFalse) => a == b ? whenTrue : whenFalse;

    [MethodImpl(Inline)]
    public static float ScaleByPowerOfTwo(float value, float shifted) =>
        BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(value) + (BitConverter.SingleToInt32Bits(shifted) << 23));

    [MethodImpl(Inline)]
    public static float ExponentAbove(float value, float reference) =>
        (BitConverter.SingleToInt32Bits(value) - BitConverter.SingleToInt32Bits(reference)) >> 23;
}
