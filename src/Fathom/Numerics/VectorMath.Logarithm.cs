using System.Runtime.CompilerServices;
using Fathom.Numerics.Lanes;

namespace Fathom.Numerics;

// What the functions built on ln(1 + f) share.
public static partial class VectorMath
{
    // Denormal floats times 2^23 are normal.
    private const float DenormalScaleBits = 23f;
    private const float DenormalScale = 8388608f;

    // ln(1 + f) - f = f^2 (-1/2 + f P(f)) for 1 + f in sqrt(1/2)..sqrt(2): P of degree 7, minimax in the relative error of ln(1 + f)
    // (Remez), 6.3e-9 with its coefficients rounded. Estrin's scheme halves the chain of multiply-adds.
    [MethodImpl(Inline)]
    private static TVector Log1PBend<TLanes, TVector>(TVector f)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var square = TLanes.Multiply(f, f);
        var p = TLanes.MultiplyAdd(f, TLanes.Create(-0.2500081956386566f), TLanes.Create(0.3333333134651184f));
        var p2 = TLanes.MultiplyAdd(f, TLanes.Create(-0.16623356938362122f), TLanes.Create(0.20001226663589478f));
        var p4 = TLanes.MultiplyAdd(f, TLanes.Create(-0.13160182535648346f), TLanes.Create(0.14201758801937103f));
        var p6 = TLanes.MultiplyAdd(f, TLanes.Create(-0.07634494453668594f), TLanes.Create(0.12761574983596802f));
        p = TLanes.MultiplyAdd(square, p2, p);
        p4 = TLanes.MultiplyAdd(square, p6, p4);
        p = TLanes.MultiplyAdd(TLanes.Multiply(square, square), p4, p);
        return TLanes.Multiply(square, TLanes.MultiplyAdd(f, p, TLanes.Create(-0.5f)));
    }

    // ln(1 + f), 1 + f in sqrt(1/2)..sqrt(2), relatively accurate at 0.
    [MethodImpl(Inline)]
    internal static TVector LogOnePlus<TLanes, TVector>(TVector f)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.Add(f, Log1PBend<TLanes, TVector>(f));
}
