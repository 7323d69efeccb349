using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Fathom.Numerics.Lanes;

namespace Fathom.Numerics;

public static partial class VectorMath
{
    /// <summary>The rectifier.</summary>
    /// <param name="x">The arguments.</param>
    /// <returns>max(0, x), exact; NaN stays NaN, -0 stays -0.</returns>
    [MethodImpl(Inline)]
    public static Vector512<float> ReLU(Vector512<float> x) => ReLU<Lanes512, Vector512<float>>(x);

    /// <inheritdoc cref="ReLU(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector256<float> ReLU(Vector256<float> x) => ReLU<Lanes256, Vector256<float>>(x);

    /// <inheritdoc cref="ReLU(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector128<float> ReLU(Vector128<float> x) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? ReLU<Lanes128Fused, Vector128<float>>(x)
            : ReLU<Lanes128, Vector128<float>>(x);

    /// <inheritdoc cref="ReLU(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static float ReLU(float x) => ReLU<LanesScalar, float>(x);
    [MethodImpl(Inline)]
    internal static TVector ReLU<TLanes, TVector>(TVector x)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.Maximum(TLanes.Create(0f), x);

    /// <summary>The derivative of the rectifier from its output.</summary>
    /// <param name="y">The outputs.</param>
    /// <returns>1 where y &gt; 0, else 0.</returns>
    [MethodImpl(Inline)]
    public static Vector512<float> ReLUDerivative(Vector512<float> y) => ReLUDerivative<Lanes512, Vector512<float>>(y);

    /// <inheritdoc cref="ReLUDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector256<float> ReLUDerivative(Vector256<float> y) => ReLUDerivative<Lanes256, Vector256<float>>(y);

    /// <inheritdoc cref="ReLUDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static Vector128<float> ReLUDerivative(Vector128<float> y) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? ReLUDerivative<Lanes128Fused, Vector128<float>>(y)
            : ReLUDerivative<Lanes128, Vector128<float>>(y);

    /// <inheritdoc cref="ReLUDerivative(Vector512{float})"/>
    [MethodImpl(Inline)]
    public static float ReLUDerivative(float y) => ReLUDerivative<LanesScalar, float>(y);
    [MethodImpl(Inline)]
    internal static TVector ReLUDerivative<TLanes, TVector>(TVector y)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.SelectGreater(y, TLanes.Create(0f), TLanes.Create(1f), TLanes.Create(0f));
}
