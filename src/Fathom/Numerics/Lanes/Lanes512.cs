using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fathom.Numerics.Lanes;

/// <summary>Sixteen floats: AVX-512.</summary>
internal readonly struct Lanes512 : ITableLanes<Vector512<float>>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static Vector512<float> Create(float value) => Vector512.Create(value);

    [MethodImpl(Inline)]
    public static Vector512<float> Add(Vector512<float> a, Vector512<float> b) => a + b;

    [MethodImpl(Inline)]
    public static Vector512<float> Subtract(Vector512<float> a, Vector512<float> b) => a - b;

    [MethodImpl(Inline)]
    public static Vector512<float> Multiply(Vector512<float> a, Vector512<float> b) => a * b;

    [MethodImpl(Inline)]
    public static Vector512<float> Divide(Vector512<float> a, Vector512<float> b) => a / b;

    [MethodImpl(Inline)]
    public static Vector512<float> MultiplyAdd(Vector512<float> a, Vector512<float> b, Vector512<float> c) =>
        Avx512F.FusedMultiplyAdd(a, b, c);

    [MethodImpl(Inline)]
    public static Vector512<float> NegatedMultiplyAdd(Vector512<float> a, Vector512<float> b, Vector512<float> c) =>
        Avx512F.FusedMultiplyAddNegated(a, b, c);

    [MethodImpl(Inline)]
    public static Vector512<float> Minimum(Vector512<float> a, Vector512<float> b) =>
        Avx512F.Min(a, b);

    [MethodImpl(Inline)]
    public static Vector512<float> Maximum(Vector512<float> a, Vector512<float> b) =>
        Avx512F.Max(a, b);

    [MethodImpl(Inline)]
    public static Vector512<float> Abs(Vector512<float> a) => Vector512.Abs(a);

    [MethodImpl(Inline)]
    public static Vector512<float> CopySign(Vector512<float> magnitude, Vector512<float> sign) =>
        (sign & Vector512.Create(-0f)) | magnitude;

    [MethodImpl(Inline)]
    public static Vector512<float> SelectGreater(
        Vector512<float> a, Vector512<float> b,
        Vector512<float> whenTrue, Vector512<float> whenFalse) =>
        Vector512.ConditionalSelect(Vector512.GreaterThan(a, b), whenTrue, whenFalse);

    [MethodImpl(Inline)]
    public static Vector512<float> SelectEqual(
        Vector512<float> a, Vector512<float> b,
        Vector512<float> whenTrue, Vector512<float> whenFalse) =>
        Vector512.ConditionalSelect(Vector512.Equals(a, b), whenTrue, whenFalse);

    [MethodImpl(Inline)]
    public static Vector512<float> ScaleByPowerOfTwo(Vector512<float> value, Vector512<float> shifted) =>
        (value.AsInt32() + Vector512.ShiftLeft(shifted.AsInt32(), 23)).AsSingle();

    [MethodImpl(Inline)]
    public static Vector512<float> ExponentAbove(Vector512<float> value, Vector512<float> reference) =>
        Vector512.ConvertToSingle(Vector512.ShiftRightArithmetic(value.AsInt32() - reference.AsInt32(), 23));

    [MethodImpl(Inline)]
    public static Vector512<float> TableIndex(Vector512<float> value) => Vector512.ShiftRightLogical(value.AsInt32(), 22).AsSingle();

    // The permutation reads four bits of the index, one more than a table of eight has.
    [MethodImpl(Inline)]
    public static Vector512<float> Look(
        Vector512<float> index,
        float entry0,
        float entry1,
        float entry2,
        float entry3,
        float entry4,
        float entry5,
        float entry6,
        float entry7) =>
        Avx512F.PermuteVar16x32(
            Vector512.Create(
                entry0, entry1, entry2, entry3, entry4, entry5, entry6, entry7,
                entry0, entry1, entry2, entry3, entry4, entry5, entry6, entry7),
            index.AsInt32());
}
