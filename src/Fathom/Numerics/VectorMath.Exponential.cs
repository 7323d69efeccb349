using System.Runtime.CompilerServices;
using Fathom.Numerics.Lanes;

namespace Fathom.Numerics;

// What the functions built on e^-x share: e^-x = 2^n e^-r, n = round(-x / ln 2), r = x + n ln 2, |r| <= ln 2 / 2 (Cody and Waite 1980).
public static partial class VectorMath
{
    // Added to a number below 2^22 it leaves the nearest integer in the low bits of the sum.
    private const float RoundingShift = 12582912f;
    private const float Log2E = 1.44269504f;

    // ln 2 in two parts, the first of so few bits that its product with n is exact with FMA and without.
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    // e^r = 1 + r + r^2 (1/2 + C3 r + C4 r^2 + C5 r^3 + C6 r^4): minimax in the relative error of e^r - 1 (Remez), 1.5e-8 with its
    // coefficients rounded.
    private const float ExpC3 = 0.1666654795408249f;
    private const float ExpC4 = 0.04166685417294502f;
    private const float ExpC5 = 0.008366066962480545f;
    private const float ExpC6 = 0.0013898232718929648f;

    // The largest float x with e^-x >= 2^-126, and the smallest with e^x above the largest float.
    private const float ExpUnderflow = 87.33654f;
    private const float ExpOverflow = 88.72284f;
    private const float MinimumNormal = 1.17549435e-38f;

    // 1.5 2^23 + n, n = round(-x / ln 2).
    [MethodImpl(Inline)]
    private static TVector ShiftedExponent<TLanes, TVector>(TVector x)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.NegatedMultiplyAdd(x, TLanes.Create(Log2E), TLanes.Create(RoundingShift));

    // r = x + n ln 2.
    [MethodImpl(Inline)]
    private static TVector Remainder<TLanes, TVector>(TVector x, TVector shifted)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var n = TLanes.Subtract(shifted, TLanes.Create(RoundingShift));
        return TLanes.MultiplyAdd(n, TLanes.Create(Ln2Low), TLanes.MultiplyAdd(n, TLanes.Create(Ln2High), x));
    }

    // v = 1 - e^-r, relatively accurate at 0.
    [MethodImpl(Inline)]
    private static TVector OneMinusExpNegated<TLanes, TVector>(TVector r)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        BendExpNegated<TLanes, TVector>(r, r);

    // head - r^2 (1/2 - C3 r + C4 r^2 - C5 r^3 + C6 r^4), which is 1 - e^-r where head is r. Estrin's scheme: the chain is four
    // multiply-adds long instead of six.
    [MethodImpl(Inline)]
    private static TVector BendExpNegated<TLanes, TVector>(TVector r, TVector head)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var square = TLanes.Multiply(r, r);
        var bend = TLanes.NegatedMultiplyAdd(r, TLanes.Create(ExpC5), TLanes.Create(ExpC4));
        bend = TLanes.MultiplyAdd(square, TLanes.Create(ExpC6), bend);
        bend = TLanes.MultiplyAdd(square, bend, TLanes.NegatedMultiplyAdd(r, TLanes.Create(ExpC3), TLanes.Create(0.5f)));
        return TLanes.NegatedMultiplyAdd(square, bend, head);
    }

    // e^-x of x >= 0; 0 below the normal floats.
    [MethodImpl(Inline)]
    private static TVector ExpNegated<TLanes, TVector>(TVector x)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var shifted = ShiftedExponent<TLanes, TVector>(x);
        var v = OneMinusExpNegated<TLanes, TVector>(Remainder<TLanes, TVector>(x, shifted));
        var scale = TLanes.ScaleByPowerOfTwo(TLanes.Create(1f), shifted);
        var power = TLanes.NegatedMultiplyAdd(scale, v, scale);
        return TLanes.SelectGreater(x, TLanes.Create(ExpUnderflow), TLanes.Create(0f), power);
    }

    [MethodImpl(Inline)]
    private static TVector FlushDenormal<TLanes, TVector>(TVector y)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.SelectGreater(TLanes.Create(MinimumNormal), TLanes.Abs(y), TLanes.Create(0f), y);
}
