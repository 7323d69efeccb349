using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Fathom.Numerics;

namespace Fathom.CompilerServices;

/// <summary>The magnitude of softplus's derivative.</summary>
internal readonly struct SoftplusSlope : IFlatnessMeasure
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Of(float sum, float output) => MathF.Abs(VectorMath.SoftplusDerivative(sum));

    // The JIT knows the width and keeps one branch.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Of(Vector<float> sum, Vector<float> output) =>
        Vector.Abs(Vector<float>.Count == Vector256<float>.Count && Fma.IsSupported
            ? VectorMath.SoftplusDerivative(sum.AsVector256()).AsVector()
            : VectorMath.SoftplusDerivative(sum.AsVector128()).AsVector());
}
