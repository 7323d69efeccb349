using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Fathom.Numerics.Lanes;

namespace Fathom.Numerics;

public static partial class VectorMath
{
    // e^-x - 1 of more rounds to -1.
    private const float ExpM1Saturation = 25f;

    /// <summary>The exponential linear unit.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="alpha">The distance of the lower limit from 0; above 0.</param>
    /// <returns>x where x &gt; 0, else alpha (e^x - 1); 0 where that is between -2^-126 and 2^-126.</returns>
    /// <remarks>
    /// With e^x = 2^n (1 - v), e^x - 1 = (2^n - 1) - 2^n v, one multiply-add; near 0 n is 0 and v is relatively exact.
    /// Measured maximum, for alpha 1.7: 1.88 ULP, with and without FMA.
    /// </remarks>
    [MethodImpl(Inline)]
    public static Vector512<float> ELU(Vector512<float> x, float alpha) => ELU<Lanes512, Vector512<float>>(x, alpha);

    /// <inheritdoc cref="ELU(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static Vector256<float> ELU(Vector256<float> x, float alpha) => ELU<Lanes256, Vector256<float>>(x, alpha);

    /// <inheritdoc cref="ELU(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static Vector128<float> ELU(Vector128<float> x, float alpha) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? ELU<Lanes128Fused, Vector128<float>>(x, alpha)
            : ELU<Lanes128, Vector128<float>>(x, alpha);

    /// <inheritdoc cref="ELU(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static float ELU(float x, float alpha) => ELU<LanesScalar, float>(x, alpha);
    [MethodImpl(Inline)]
    internal static TVector ELU<TLanes, TVector>(TVector x, float alpha)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var one = TLanes.Create(1f);
        var magnitude = TLanes.Minimum(TLanes.Create(ExpM1Saturation), TLanes.Abs(x));
        var shifted = ShiftedExponent<TLanes, TVector>(magnitude);
        var v = OneMinusExpNegated<TLanes, TVector>(Remainder<TLanes, TVector>(magnitude, shifted));
        var scale = TLanes.ScaleByPowerOfTwo(one, shifted);
        var expM1 = TLanes.NegatedMultiplyAdd(scale, v, TLanes.Subtract(scale, one));
        var below = FlushDenormal<TLanes, TVector>(TLanes.Multiply(TLanes.Create(alpha), expM1));
        return TLanes.SelectGreater(x, TLanes.Create(0f), x, below);
    }

    /// <summary>The derivative of the exponential linear unit from its output.</summary>
    /// <param name="y">The outputs.</param>
    /// <param name="alpha">The distance of the lower limit from 0; above 0.</param>
    /// <returns>1 where y &gt; 0, else y + alpha, which is alpha e^x.</returns>
    [MethodImpl(Inline)]
    public static Vector512<float> ELUDerivative(Vector512<float> y, float alpha) => ELUDerivative<Lanes512, Vector512<float>>(y, alpha);

    /// <inheritdoc cref="ELUDerivative(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static Vector256<float> ELUDerivative(Vector256<float> y, float alpha) => ELUDerivative<Lanes256, Vector256<float>>(y, alpha);

    /// <inheritdoc cref="ELUDerivative(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static Vector128<float> ELUDerivative(Vector128<float> y, float alpha) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? ELUDerivative<Lanes128Fused, Vector128<float>>(y, alpha)
            : ELUDerivative<Lanes128, Vector128<float>>(y, alpha);

    /// <inheritdoc cref="ELUDerivative(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static float ELUDerivative(float y, float alpha) => ELUDerivative<LanesScalar, float>(y, alpha);
    [MethodImpl(Inline)]
    internal static TVector ELUDerivative<TLanes, TVector>(TVector y, float alpha)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.SelectGreater(y, TLanes.Create(0f), TLanes.Create(1f), TLanes.Add(y, TLanes.Create(alpha)));
}
