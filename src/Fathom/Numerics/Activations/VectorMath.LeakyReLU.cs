using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Fathom.Numerics.Lanes;

namespace Fathom.Numerics;

public static partial class VectorMath
{
    /// <summary>The leaky rectifier.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="slope">The slope below 0.</param>
    /// <returns>x where x &gt; 0, else slope x, rounded once.</returns>
    [MethodImpl(Inline)]
    public static Vector512<float> LeakyReLU(Vector512<float> x, float slope) => LeakyReLU<Lanes512, Vector512<float>>(x, slope);

    /// <inheritdoc cref="LeakyReLU(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static Vector256<float> LeakyReLU(Vector256<float> x, float slope) => LeakyReLU<Lanes256, Vector256<float>>(x, slope);

    /// <inheritdoc cref="LeakyReLU(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static Vector128<float> LeakyReLU(Vector128<float> x, float slope) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? LeakyReLU<Lanes128Fused, Vector128<float>>(x, slope)
            : LeakyReLU<Lanes128, Vector128<float>>(x, slope);

    /// <inheritdoc cref="LeakyReLU(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static float LeakyReLU(float x, float slope) => LeakyReLU<LanesScalar, float>(x, slope);
    [MethodImpl(Inline)]
    internal static TVector LeakyReLU<TLanes, TVector>(TVector x, float slope)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var scaled = TLanes.Multiply(TLanes.Create(slope), x);
        return TLanes.SelectGreater(x, TLanes.Create(0f), x, scaled);
    }

    /// <summary>The derivative of the leaky rectifier from its output.</summary>
    /// <param name="y">The outputs.</param>
    /// <param name="slope">The slope below 0; above 0.</param>
    /// <returns>1 where y &gt; 0, else slope.</returns>
    [MethodImpl(Inline)]
    public static Vector512<float> LeakyReLUDerivative(Vector512<float> y, float slope) =>
        LeakyReLUDerivative<Lanes512, Vector512<float>>(y, slope);

    /// <inheritdoc cref="LeakyReLUDerivative(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static Vector256<float> LeakyReLUDerivative(Vector256<float> y, float slope) =>
        LeakyReLUDerivative<Lanes256, Vector256<float>>(y, slope);

    /// <inheritdoc cref="LeakyReLUDerivative(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static Vector128<float> LeakyReLUDerivative(Vector128<float> y, float slope) =>
        Fma.IsSupported || AdvSimd.IsSupported
            ? LeakyReLUDerivative<Lanes128Fused, Vector128<float>>(y, slope)
            : LeakyReLUDerivative<Lanes128, Vector128<float>>(y, slope);

    /// <inheritdoc cref="LeakyReLUDerivative(Vector512{float}, float)"/>
    [MethodImpl(Inline)]
    public static float LeakyReLUDerivative(float y, float slope) => LeakyReLUDerivative<LanesScalar, float>(y, slope);
    [MethodImpl(Inline)]
    internal static TVector LeakyReLUDerivative<TLanes, TVector>(TVector y, float slope)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct =>
        TLanes.SelectGreater(y, TLanes.Create(0f), TLanes.Create(1f), TLanes.Create(slope));
}
