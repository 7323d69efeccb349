using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fathom.Numerics.Lanes;

/// <summary>Sixteen floats: AVX-512.</summary>
internal readonly struct Lanes512 : ILanes<Vector512<float>>
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
}
