using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Fathom.Numerics.Lanes;

/// <summary>Four floats where the hardware fuses multiply-add: x86 with FMA, Arm with NEON.</summary>
internal readonly struct Lanes128Fused : ITableLanes<Vector128<float>>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static Vector128<float> Create(float value) => Vector128.Create(value);

    [MethodImpl(Inline)]
    public static Vector128<float> Add(Vector128<float> a, Vector128<float> b) => a + b;

    [MethodImpl(Inline)]
    public static Vector128<float> Subtract(Vector128<float> a, Vector128<float> b) => a - b;

    [MethodImpl(Inline)]
    public static Vector128<float> Multiply(Vector128<float> a, Vector128<float> b) => a * b;

    [MethodImpl(Inline)]
    public static Vector128<float> Divide(Vector128<float> a, Vector128<float> b) => a / b;

    [MethodImpl(Inline)]
    public static Vector128<float> MultiplyAdd(Vector128<float> a, Vector128<float> b, Vector128<float> c) =>
        Fma.IsSupported ? Fma.MultiplyAdd(a, b, c) : AdvSimd.FusedMultiplyAdd(c, a, b);

    [MethodImpl(Inline)]
    public static Vector128<float> NegatedMultiplyAdd(Vector128<float> a, Vector128<float> b, Vector128<float> c) =>
        Fma.IsSupported ? Fma.MultiplyAddNegated(a, b, c) : AdvSimd.FusedMultiplySubtract(c, a, b);

    [MethodImpl(Inline)]
    public static Vector128<float> Minimum(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.Min(a, b) : Vector128.ConditionalSelect(Vector128.LessThan(a, b), a, b);

    [MethodImpl(Inline)]
    public static Vector128<float> Maximum(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.Max(a, b) : Vector128.ConditionalSelect(Vector128.GreaterThan(a, b), a, b);

    [MethodImpl(Inline)]
    public static Vector128<float> Abs(Vector128<float> a) => Vector128.Abs(a);

    [MethodImpl(Inline)]
    public static Vector128<float> CopySign(Vector128<float> magnitude, Vector128<float> sign) =>
        (sign & Vector128.Create(-0f)) | magnitude;

    [MethodImpl(Inline)]
    public static Vector128<float> SelectGreater(
        Vector128<float> a, Vector128<float> b,
        Vector128<float> whenTrue, Vector128<float> whenFalse) =>
        Vector128.ConditionalSelect(Vector128.GreaterThan(a, b), whenTrue, whenFalse);

    [MethodImpl(Inline)]
    public static Vector128<float> SelectEqual(
        Vector128<float> a, Vector128<float> b,
        Vector128<float> whenTrue, Vector128<float> whenFalse) =>
        Vector128.ConditionalSelect(Vector128.Equals(a, b), whenTrue, whenFalse);

    [MethodImpl(Inline)]
    public static Vector128<float> ScaleByPowerOfTwo(Vector128<float> value, Vector128<float> shifted) =>
        (value.AsInt32() + Vector128.ShiftLeft(shifted.AsInt32(), 23)).AsSingle();

    [MethodImpl(Inline)]
    public static Vector128<float> ExponentAbove(Vector128<float> value, Vector128<float> reference) =>
        Vector128.ConvertToSingle(Vector128.ShiftRightArithmetic(value.AsInt32() - reference.AsInt32(), 23));

    // Arm's table instruction picks bytes: byte b of lane k is byte 4k + b of the table.
    [MethodImpl(Inline)]
    public static Vector128<float> TableIndex(Vector128<float> value)
    {
        Vector128<uint> index = Vector128.ShiftRightLogical(value.AsUInt32(), 22);
        return (Avx2.IsSupported ? index : ((index & Vector128.Create(7u)) * 0x04040404u) + Vector128.Create(0x03020100u)).AsSingle();
    }

    [MethodImpl(Inline)]
    public static Vector128<float> Look(
        Vector128<float> index,
        float entry0,
        float entry1,
        float entry2,
        float entry3,
        float entry4,
        float entry5,
        float entry6,
        float entry7)
    {
        if (Avx2.IsSupported)
        {
            return Avx2.PermuteVar8x32(
                Vector256.Create(entry0, entry1, entry2, entry3, entry4, entry5, entry6, entry7),
                index.AsInt32().ToVector256Unsafe()).GetLower();
        }

        Vector128<byte> lower = Vector128.Create(entry0, entry1, entry2, entry3).AsByte();
        Vector128<byte> upper = Vector128.Create(entry4, entry5, entry6, entry7).AsByte();
        return AdvSimd.Arm64.VectorTableLookup((lower, upper), index.AsByte()).AsSingle();
    }
}
