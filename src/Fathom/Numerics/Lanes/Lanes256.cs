using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fathom.Numerics.Lanes;

/// <summary>Eight floats: AVX2 with FMA.</summary>
internal readonly struct Lanes256 : ITableLanes<Vector256<float>>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static Vector256<float> Create(float value) => Vector256.Create(value);

    [MethodImpl(Inline)]
    public static Vector256<float> Add(Vector256<float> a, Vector256<float> b) => a + b;

    [MethodImpl(Inline)]
    public static Vector256<float> Subtract(Vector256<float> a, Vector256<float> b) => a - b;

    [MethodImpl(Inline)]
    public static Vector256<float> Multiply(Vector256<float> a, Vector256<float> b) => a * b;

    [MethodImpl(Inline)]
    public static Vector256<float> Divide(Vector256<float> a, Vector256<float> b) => a / b;

    [MethodImpl(Inline)]
    public static Vector256<float> MultiplyAdd(Vector256<float> a, Vector256<float> b, Vector256<float> c) =>
        Fma.MultiplyAdd(a, b, c);

    [MethodImpl(Inline)]
    public static Vector256<float> NegatedMultiplyAdd(Vector256<float> a, Vector256<float> b, Vector256<float> c) =>
        Fma.MultiplyAddNegated(a, b, c);

    [MethodImpl(Inline)]
    public static Vector256<float> Minimum(Vector256<float> a, Vector256<float> b) =>
        Avx.Min(a, b);

    [MethodImpl(Inline)]
    public static Vector256<float> Maximum(Vector256<float> a, Vector256<float> b) =>
        Avx.Max(a, b);

    [MethodImpl(Inline)]
    public static Vector256<float> Abs(Vector256<float> a) => Vector256.Abs(a);

    [MethodImpl(Inline)]
    public static Vector256<float> CopySign(Vector256<float> magnitude, Vector256<float> sign) =>
        (sign & Vector256.Create(-0f)) | magnitude;

    [MethodImpl(Inline)]
    public static Vector256<float> SelectGreater(
        Vector256<float> a, Vector256<float> b,
        Vector256<float> whenTrue, Vector256<float> whenFalse) =>
        Vector256.ConditionalSelect(Vector256.GreaterThan(a, b), whenTrue, whenFalse);

    [MethodImpl(Inline)]
    public static Vector256<float> SelectEqual(
        Vector256<float> a, Vector256<float> b,
        Vector256<float> whenTrue, Vector256<float> whenFalse) =>
        Vector256.ConditionalSelect(Vector256.Equals(a, b), whenTrue, whenFalse);

    [MethodImpl(Inline)]
    public static Vector256<float> ScaleByPowerOfTwo(Vector256<float> value, Vector256<float> shifted) =>
        (value.AsInt32() + Vector256.ShiftLeft(shifted.AsInt32(), 23)).AsSingle();

    [MethodImpl(Inline)]
    public static Vector256<float> ExponentAbove(Vector256<float> value, Vector256<float> reference) =>
        Vector256.ConvertToSingle(Vector256.ShiftRightArithmetic(value.AsInt32() - reference.AsInt32(), 23));

    [MethodImpl(Inline)]
    public static Vector256<float> TableIndex(Vector256<float> value) => Vector256.ShiftRightLogical(value.AsInt32(), 22).AsSingle();

    [MethodImpl(Inline)]
    public static Vector256<float> Look(
        Vector256<float> index,
        float entry0,
        float entry1,
        float entry2,
        float entry3,
        float entry4,
        float entry5,
        float entry6,
        float entry7) =>
        Avx2.PermuteVar8x32(Vector256.Create(entry0, entry1, entry2, entry3, entry4, entry5, entry6, entry7), index.AsInt32());
}
