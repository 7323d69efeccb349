using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Fathom.Numerics.Lanes;

namespace Fathom.Numerics;

public static partial class VectorMath
{
    /// <summary>The piecewise linear tanh.</summary>
    /// <param name="x">The arguments.</param>
    /// <returns>min(1, max(-1, x)), exact; NaN stays NaN.</returns>
    [MethodImpl(Inline)]
    public static Vector512<float> HardTanh(Vector512<float> x) => HardTanh<Lanes512, Vector512<float>>(x);

    /// <inheritdoc cref="HardTanh(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector256<float> HardTanh(Vector256<float> x) => HardTanh<Lanes256, Vector256<float>>(x);

    /// <inheritdoc cref="HardTanh(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector128<float> HardTanh(Vector128<float> x) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? HardTanh<Lanes128Fused, Vector128<float>>(x)
            : HardTanh<Lanes128, Vector128<float>>(x);

    /// <inheritdoc cref="HardTanh(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static float HardTanh(float x) => HardTanh<LanesScalar, float>(x);
    [MethodImpl(Inline)]
    internal static TVector HardTanh<TLanes, TVector>(TVector x)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.Minimum(TLanes.Create(1f), TLanes.Maximum(TLanes.Create(-1f), x));

    /// <summary>The derivative of the piecewise linear tanh from its output.</summary>
    /// <param name="y">The outputs.</param>
    /// <returns>1 where |y| &lt; 1, else 0.</returns>
    [MethodImpl(Inline)]
    public static Vector512<float> HardTanhDerivative(Vector512<float> y) => HardTanhDerivative<Lanes512, Vector512<float>>(y);

    /// <inheritdoc cref="HardTanhDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector256<float> HardTanhDerivative(Vector256<float> y) => HardTanhDerivative<Lanes256, Vector256<float>>(y);

    /// <inheritdoc cref="HardTanhDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector128<float> HardTanhDerivative(Vector128<float> y) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? HardTanhDerivative<Lanes128Fused, Vector128<float>>(y)
            : HardTanhDerivative<Lanes128, Vector128<float>>(y);

    /// <inheritdoc cref="HardTanhDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static float HardTanhDerivative(float y) => HardTanhDerivative<LanesScalar, float>(y);
    [MethodImpl(Inline)]
    internal static TVector HardTanhDerivative<TLanes, TVector>(TVector y)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.SelectGreater(TLanes.Create(1f), TLanes.Abs(y), TLanes.Create(1f), TLanes.Create(0f));
}
