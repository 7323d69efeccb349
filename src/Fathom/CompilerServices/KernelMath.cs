using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.CompilerServices;

/// <summary>Small operations of generated kernels, for every vector width, one lane included.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KernelMath
{
    /// <summary>
    /// 2^-100. Gradients and optimiser state below it are set to zero: they no longer change a parameter, and left alone they would decay
    /// into denormal numbers, which cost a hundred times as much and which .NET cannot have the processor flush.
    /// </summary>
    private const float Tiny = 7.888609e-31f;

    /// <summary>Its bits: floats of one sign are in the order of their bits.</summary>
    private const int TinyBits = 0x0D80_0000;

    private const int SignBit = 31;

    private const float SquareRootOfTwo = 1.41421356f;

    /// <summary>
    /// The values, those below 2^-100 in magnitude replaced by zero; NaN stays. The sign of a difference of bits fills the mask: a
    /// comparison of 128 or 256 bits has only the first 16 of AVX-512's 32 registers to choose from, where a full tile would make room.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> FlushTiny(Vector512<float> value) =>
        Vector512.AndNot(value, Vector512.AsSingle(Vector512.AsInt32(Vector512.Abs(value)) - Vector512.Create(TinyBits) >> SignBit));

    /// <inheritdoc cref="FlushTiny(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> FlushTiny(Vector256<float> value) =>
        Vector256.AndNot(value, Vector256.AsSingle(Vector256.AsInt32(Vector256.Abs(value)) - Vector256.Create(TinyBits) >> SignBit));

    /// <inheritdoc cref="FlushTiny(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> FlushTiny(Vector128<float> value) =>
        Vector128.AndNot(value, Vector128.AsSingle(Vector128.AsInt32(Vector128.Abs(value)) - Vector128.Create(TinyBits) >> SignBit));

    /// <inheritdoc cref="FlushTiny(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float FlushTiny(float value) => MathF.Abs(value) < Tiny ? 0f : value;

    /// <summary>Sets values to zero.</summary>
    /// <param name="values">The first.</param>
    /// <param name="count">How many.</param>
    public static unsafe void Clear(float* values, int count) => new Span<float>(values, count).Clear();

    /// <summary>The values, those above 1/2 replaced by zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> AtMostHalf(Vector512<float> value) =>
        Vector512.AndNot(value, Vector512.GreaterThan(value, Vector512.Create(0.5f)));

    /// <inheritdoc cref="AtMostHalf(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> AtMostHalf(Vector256<float> value) =>
        Vector256.AndNot(value, Vector256.GreaterThan(value, Vector256.Create(0.5f)));

    /// <inheritdoc cref="AtMostHalf(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> AtMostHalf(Vector128<float> value) =>
        Vector128.AndNot(value, Vector128.GreaterThan(value, Vector128.Create(0.5f)));

    /// <inheritdoc cref="AtMostHalf(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float AtMostHalf(float value) => value > 0.5f ? 0f : value;

    /// <summary>
    /// ln of a sum of exponentials whose largest is 1. Near 1 the sum has lost most of what the small ones are, so ln(1 + rest) is taken
    /// there.
    /// </summary>
    /// <param name="sum">The sum.</param>
    /// <param name="rest">The sum of those at most 1/2, which up to a sum of 1.5 are all but the largest.</param>
    public static float LogOfSum(float sum, float rest) =>
        sum <= SquareRootOfTwo ? VectorMath.LogOnePlus<LanesScalar, float>(rest) : VectorMath.Log(sum);

    /// <inheritdoc cref="LogOfSum(float, float)"/>
    public static Vector512<float> LogOfSum(Vector512<float> sum, Vector512<float> rest) => Vector512.ConditionalSelect(
        Vector512.LessThanOrEqual(sum, Vector512.Create(SquareRootOfTwo)),
        VectorMath.LogOnePlus<Lanes512, Vector512<float>>(rest),
        VectorMath.Log(sum));

    /// <inheritdoc cref="LogOfSum(float, float)"/>
    public static Vector256<float> LogOfSum(Vector256<float> sum, Vector256<float> rest) => Vector256.ConditionalSelect(
        Vector256.LessThanOrEqual(sum, Vector256.Create(SquareRootOfTwo)),
        VectorMath.LogOnePlus<Lanes256, Vector256<float>>(rest),
        VectorMath.Log(sum));

    /// <inheritdoc cref="LogOfSum(float, float)"/>
    public static Vector128<float> LogOfSum(Vector128<float> sum, Vector128<float> rest) => Vector128.ConditionalSelect(
        Vector128.LessThanOrEqual(sum, Vector128.Create(SquareRootOfTwo)),
        Fma.IsSupported || AdvSimd.IsSupported
            ? VectorMath.LogOnePlus<Lanes128Fused, Vector128<float>>(rest)
            : VectorMath.LogOnePlus<Lanes128, Vector128<float>>(rest),
        VectorMath.Log(sum));

    /// <summary>The largest lane; NaN if any lane is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum(Vector512<float> value) => Maximum(Vector256.Max(value.GetLower(), value.GetUpper()));

    /// <inheritdoc cref="Maximum(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum(Vector256<float> value) => Maximum(Vector128.Max(value.GetLower(), value.GetUpper()));

    /// <inheritdoc cref="Maximum(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum(Vector128<float> value) =>
        MathF.Max(MathF.Max(value[0], value[1]), MathF.Max(value[2], value[3]));

    /// <inheritdoc cref="Maximum(Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Maximum(float value) => value;
}
