using System.Runtime.CompilerServices;
using Fathom.Numerics.Lanes;

namespace Fathom.Numerics;

public static partial class VectorMath
{
    /// <summary>
    /// The hyperbolic tangent without a division, whose latency is half of a tanh's: one of eight polynomials of degree 7, a cell each. The
    /// exponent and the leading mantissa bit of |x| + 3/4 number the cells: they meet at 1/4, 3/4, 5/4, 9/4, 13/4, 21/4 and 29/4.
    /// </summary>
    /// <remarks>
    /// y = c0 + c1 t + ... + c7 t^7 with t = |x| - center, an exact difference. Centers are floats whose tanh is within 0.004 ULP of a
    /// float, c0, and lie where no partial sum of the cell exceeds 1, since above 1 the roundings double. The other coefficients are
    /// minimax in ULPs of y, each rounded before the next is fitted: 0.44 ULP in the cells that start at 5/4 and 13/4, below 0.05
    /// elsewhere. The first cell has y = t + c2 t^2 + ..., so tiny x are returned; the last reaches exactly 1 before the bound 9.1.
    /// </remarks>
    [MethodImpl(Inline)]
    internal static TVector TanhByTable<TLanes, TVector>(TVector x)
        where TLanes : struct, ITableLanes<TVector>
        where TVector : struct
    {
        // The entries of a cell stand at (bits / 2^22) mod 8 of |x| + 3/4: those of the cells from 5/4 on come first.
        var magnitude = TLanes.Minimum(TLanes.Create(TanhSaturation), TLanes.Abs(x));
        var cell = TLanes.TableIndex(TLanes.Add(magnitude, TLanes.Create(0.75f)));
        var center = TLanes.Look(
            cell,
            1.84999526f, 2.75997996f, 4.75993919f, 6.76100779f,
            8.66434002f, 0f, 0.420002222f, 0.999998629f);
        var c0 = TLanes.Look(
            cell,
            0.95174551f, 0.992019951f, 0.999853253f, 0.999997318f,
            0.99999994f, 0f, 0.396932304f, 0.76159358f);
        var c1 = TLanes.Look(
            cell,
            0.0941808745f, 0.0158964172f, 0.000293639139f, 5.36774724e-06f,
            1.19254381e-07f, 1f, 0.842444718f, 0.419975221f);
        var c2 = TLanes.Look(
            cell,
            -0.0896361321f, -0.0157695729f, -0.000293182005f, -5.35984691e-06f,
            -1.19174132e-07f, -3.78530238e-08f, -0.33439362f, -0.319850713f);
        var c3 = TLanes.Look(
            cell,
            0.053899195f, 0.0103448583f, 0.000193269036f, 3.53058567e-06f,
            7.87384025e-08f, -0.333330452f, -0.148077369f, 0.103604414f);
        var c4 = TLanes.Look(
            cell,
            -0.0214382298f, -0.00500567164f, -0.000101462247f, -1.86012653e-06f,
            -4.0741547e-08f, -7.17065341e-05f, 0.170248613f, 0.0277411062f);
        var c5 = TLanes.Look(
            cell,
            0.00472912798f, 0.00187177234f, 4.3862321e-05f, 8.12973951e-07f,
            1.79707058e-08f, 0.134133965f, 0.000167896244f, -0.0463244654f);
        var c6 = TLanes.Look(
            cell,
            0.000974980474f, -0.000538894557f, -3.16696031e-07f, 1.03382982e-08f,
            -4.150158e-10f, -0.00428900914f, -0.0639270097f, 0.018111188f);
        var c7 = TLanes.Look(
            cell,
            -0.00204240368f, 0.000100958896f, 1.13463066e-05f, 2.15979895e-07f,
            4.52381421e-09f, -0.0443992876f, 0.0258699507f, 0.00286696665f);

        // Estrin's scheme: three multiply-adds deep instead of seven.
        var t = TLanes.Subtract(magnitude, center);
        var square = TLanes.Multiply(t, t);
        var lower = TLanes.MultiplyAdd(square, TLanes.MultiplyAdd(t, c3, c2), TLanes.MultiplyAdd(t, c1, c0));
        var upper = TLanes.MultiplyAdd(square, TLanes.MultiplyAdd(t, c7, c6), TLanes.MultiplyAdd(t, c5, c4));
        return TLanes.CopySign(TLanes.MultiplyAdd(TLanes.Multiply(square, square), upper, lower), x);
    }
}
