using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Fathom.Numerics;

namespace Fathom.CompilerServices;

/// <summary>The magnitude of SiLU's derivative.</summary>
internal readonly struct SiLUSlope : IFlatnessMeasure
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Of(float sum, float output) => MathF.Abs(VectorMath.SiLUDerivative(sum));

    // The JIT knows the width and keeps one branch.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Of(Vector<float> sum, Vector<float> output) =>
        Vector.Abs(Vector<float>.Count == Vector256<float>.Count && Fma.IsSupported
            ? VectorMath.SiLUDerivative(sum.AsVector256()).AsVector()
            : VectorMath.SiLUDerivative(sum.AsVector128()).AsVector());
}
