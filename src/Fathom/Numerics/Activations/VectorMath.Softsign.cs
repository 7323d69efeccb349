using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Fathom.Numerics.Lanes;

namespace Fathom.Numerics;

public static partial class VectorMath
{
    /// <summary>The softsign.</summary>
    /// <param name="x">The arguments.</param>
    /// <returns>x / (1 + |x|), within -1..1.</returns>
    /// <remarks>
    /// Measured maximum over every seventh float: 1.50 ULP.
    /// </remarks>
    [MethodImpl(Inline)]
    public static Vector512<float> Softsign(Vector512<float> x) => Softsign<Lanes512, Vector512<float>>(x);

    /// <inheritdoc cref="Softsign(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector256<float> Softsign(Vector256<float> x) => Softsign<Lanes256, Vector256<float>>(x);

    /// <inheritdoc cref="Softsign(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector128<float> Softsign(Vector128<float> x) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? Softsign<Lanes128Fused, Vector128<float>>(x)
            : Softsign<Lanes128, Vector128<float>>(x);

    /// <inheritdoc cref="Softsign(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static float Softsign(float x) => Softsign<LanesScalar, float>(x);
    // An infinity would be divided by itself, so it counts as the largest float, whose softsign is 1.
    [MethodImpl(Inline)]
    internal static TVector Softsign<TLanes, TVector>(TVector x)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var bounded = TLanes.Minimum(TLanes.Create(float.MaxValue), TLanes.Maximum(TLanes.Create(float.MinValue), x));
        return TLanes.Divide(bounded, TLanes.Add(TLanes.Create(1f), TLanes.Abs(bounded)));
    }

    /// <summary>The derivative of the softsign from its output.</summary>
    /// <param name="y">The outputs.</param>
    /// <returns>(1 - |y|)^2.</returns>
    [MethodImpl(Inline)]
    public static Vector512<float> SoftsignDerivative(Vector512<float> y) => SoftsignDerivative<Lanes512, Vector512<float>>(y);

    /// <inheritdoc cref="SoftsignDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector256<float> SoftsignDerivative(Vector256<float> y) => SoftsignDerivative<Lanes256, Vector256<float>>(y);

    /// <inheritdoc cref="SoftsignDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector128<float> SoftsignDerivative(Vector128<float> y) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? SoftsignDerivative<Lanes128Fused, Vector128<float>>(y)
            : SoftsignDerivative<Lanes128, Vector128<float>>(y);

    /// <inheritdoc cref="SoftsignDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static float SoftsignDerivative(float y) => SoftsignDerivative<LanesScalar, float>(y);
    [MethodImpl(Inline)]
    internal static TVector SoftsignDerivative<TLanes, TVector>(TVector y)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var distance = TLanes.Subtract(TLanes.Create(1f), TLanes.Abs(y));
        return TLanes.Multiply(distance, distance);
    }
}
