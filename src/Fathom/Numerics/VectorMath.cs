using System.Runtime.CompilerServices;

namespace Fathom.Numerics;

/// <summary>
/// Elementary functions, activations and their derivatives on whole registers, called by the generated kernels. AVX-512, AVX2 and NEON
/// evaluate the same sequence of fused multiply-adds and correctly rounded operations, so the overloads agree to the bit; without FMA (x86
/// before Haswell, and the <c>float</c> overloads everywhere) products are rounded too, for at most 4 ULP. NaN gives NaN and infinities
/// give limits.
/// </summary>
/// <remarks>
/// The <c>Vector512</c> overloads need AVX-512F and the <c>Vector256</c> overloads AVX2 and FMA; elsewhere they throw
/// <see cref="PlatformNotSupportedException"/>. A ULP is the distance of neighbouring floats at the exact result. The stated maxima were
/// measured against double precision by the command <c>accuracy</c> of tests/Fathom.Benchmarks.
/// </remarks>
public static partial class VectorMath
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;
}
