using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Fathom.Numerics.Lanes;

namespace Fathom.Numerics;

public static partial class VectorMath
{
    /// <summary>The sigmoid linear unit, also called swish.</summary>
    /// <param name="x">The arguments.</param>
    /// <returns>x / (1 + e^-x); 0 where that is between -2^-126 and 2^-126.</returns>
    /// <remarks>
    /// With e^-x = 2^n (1 - v) the denominator is (1 + 2^n) - 2^n v. Far below 0 it is scaled by 2^-32, for it overflows before
    /// x / (1 + e^-x) is denormal.
    /// Measured maximum: 2.40 ULP, with and without FMA.
    /// </remarks>
    [MethodImpl(Inline)]
    public static Vector512<float> SiLU(Vector512<float> x) => SiLU<Lanes512, Vector512<float>>(x);

    /// <inheritdoc cref="SiLU(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector256<float> SiLU(Vector256<float> x) => SiLU<Lanes256, Vector256<float>>(x);

    /// <inheritdoc cref="SiLU(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector128<float> SiLU(Vector128<float> x) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? SiLU<Lanes128Fused, Vector128<float>>(x)
            : SiLU<Lanes128, Vector128<float>>(x);

    /// <inheritdoc cref="SiLU(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static float SiLU(float x) => SiLU<LanesScalar, float>(x);
    [MethodImpl(Inline)]
    internal static TVector SiLU<TLanes, TVector>(TVector x)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var lower = TLanes.Maximum(TLanes.Create(-100f), x);
        var bounded = TLanes.Minimum(TLanes.Create(ExpUnderflow), lower);
        var shifted = ShiftedExponent<TLanes, TVector>(bounded);
        var v = OneMinusExpNegated<TLanes, TVector>(Remainder<TLanes, TVector>(bounded, shifted));
        var unit = TLanes.SelectGreater(TLanes.Create(-64f), x, TLanes.Create(1f / 4294967296f), TLanes.Create(1f));
        var scale = TLanes.ScaleByPowerOfTwo(unit, shifted);
        var denominator = TLanes.NegatedMultiplyAdd(scale, v, TLanes.Add(unit, scale));
        return FlushDenormal<TLanes, TVector>(TLanes.Multiply(TLanes.Divide(lower, denominator), unit));
    }

    /// <summary>The derivative of the sigmoid linear unit from the pre-activation.</summary>
    /// <param name="s">The pre-activations.</param>
    /// <returns>q (1 + s (1 - q)), q = 1 / (1 + e^-s).</returns>
    /// <remarks>
    /// For a = |s| and q = 1 / (1 + e^a) it is h = q (1 - a (1 - q)) below 0 and 1 - h above, so that nothing cancels in the tails.
    /// Measured maximum over every 37th float: absolute error 9.4e-8.
    /// </remarks>
    [MethodImpl(Inline)]
    public static Vector512<float> SiLUDerivative(Vector512<float> s) => SiLUDerivative<Lanes512, Vector512<float>>(s);

    /// <inheritdoc cref="SiLUDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector256<float> SiLUDerivative(Vector256<float> s) => SiLUDerivative<Lanes256, Vector256<float>>(s);

    /// <inheritdoc cref="SiLUDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector128<float> SiLUDerivative(Vector128<float> s) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? SiLUDerivative<Lanes128Fused, Vector128<float>>(s)
            : SiLUDerivative<Lanes128, Vector128<float>>(s);

    /// <inheritdoc cref="SiLUDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static float SiLUDerivative(float s) => SiLUDerivative<LanesScalar, float>(s);
    [MethodImpl(Inline)]
    internal static TVector SiLUDerivative<TLanes, TVector>(TVector s)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var one = TLanes.Create(1f);
        var magnitude = TLanes.Abs(s);
        var exp = ExpNegated<TLanes, TVector>(magnitude);
        magnitude = TLanes.Minimum(TLanes.Create(ExpUnderflow), magnitude);
        var q = TLanes.Divide(exp, TLanes.Add(one, exp));
        var below = TLanes.Multiply(q, TLanes.NegatedMultiplyAdd(magnitude, TLanes.Subtract(one, q), one));
        return TLanes.SelectGreater(s, TLanes.Create(0f), TLanes.Subtract(one, below), below);
    }
}
