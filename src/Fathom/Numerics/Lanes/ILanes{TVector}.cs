namespace Fathom.Numerics.Lanes;

/// <summary>
/// The operations from which every function of <see cref="VectorMath"/> is built, one implementation a register width. A function is
/// written once against this interface; the JIT specialises it per struct and inlines every member to one instruction or two, so all widths
/// that round alike give the same bits.
/// </summary>
/// <typeparam name="TVector">The register: 16, 8, 4 or 1 float.</typeparam>
internal interface ILanes<TVector>
    where TVector : struct
{
    /// <summary>The value in every lane.</summary>
    static abstract TVector Create(float value);

    /// <summary>a + b.</summary>
    static abstract TVector Add(TVector a, TVector b);

    /// <summary>a - b.</summary>
    static abstract TVector Subtract(TVector a, TVector b);

    /// <summary>a b.</summary>
    static abstract TVector Multiply(TVector a, TVector b);

    /// <summary>a / b, correctly rounded.</summary>
    static abstract TVector Divide(TVector a, TVector b);

    /// <summary>a b + c, rounded once where the width is fused, else twice.</summary>
    static abstract TVector MultiplyAdd(TVector a, TVector b, TVector c);

    /// <summary>c - a b, rounded once where the width is fused, else twice.</summary>
    static abstract TVector NegatedMultiplyAdd(TVector a, TVector b, TVector c);

    /// <summary>a &lt; b ? a : b, which is x86's MINPS and not IEEE's minimum: a NaN in b passes, equal zeros give b.</summary>
    static abstract TVector Minimum(TVector a, TVector b);

    /// <summary>a &gt; b ? a : b, which is x86's MAXPS and not IEEE's maximum: a NaN in b passes, equal zeros give b.</summary>
    static abstract TVector Maximum(TVector a, TVector b);

    /// <summary>|a|.</summary>
    static abstract TVector Abs(TVector a);

    /// <summary>A magnitude that has no sign bit, with the sign of another value.</summary>
    static abstract TVector CopySign(TVector magnitude, TVector sign);

    /// <summary>a &gt; b ? whenTrue : whenFalse; false where a or b is NaN.</summary>
    static abstract TVector SelectGreater(TVector a, TVector b, TVector whenTrue, TVector whenFalse);

    /// <summary>a = b ? whenTrue : whenFalse; false where a or b is NaN.</summary>
    static abstract TVector SelectEqual(TVector a, TVector b, TVector whenTrue, TVector whenFalse);

    /// <summary>
    /// value 2^n by adding n to the exponent's bits, n being the low bits of <paramref name="shifted"/> = 1.5 2^23 + n. The caller keeps
    /// the result's exponent within -126..127.
    /// </summary>
    static abstract TVector ScaleByPowerOfTwo(TVector value, TVector shifted);

    /// <summary>The largest k with reference 2^k &lt;= value, as a float; both normal and positive.</summary>
    static abstract TVector ExponentAbove(TVector value, TVector reference);
}
