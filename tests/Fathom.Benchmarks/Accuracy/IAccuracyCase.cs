using System.Runtime.Intrinsics;

namespace Fathom.Benchmarks.Accuracy;

/// <summary>
/// One function of VectorMath, its exact values and the bounds it promises. Cases are structs, so that the JIT compiles the sweep for each.
/// </summary>
internal interface IAccuracyCase
{
    /// <summary>The function's name.</summary>
    static abstract string Name { get; }

    /// <summary>What an error is counted in.</summary>
    static abstract ErrorUnit Unit { get; }

    /// <summary>The largest error promised with fused multiply-add.</summary>
    static abstract double Bound { get; }

    /// <summary>The largest error promised without it.</summary>
    static abstract double UnfusedBound { get; }

    /// <summary>The overload of AVX-512.</summary>
    static abstract Vector512<float> Compute(Vector512<float> x);

    /// <summary>The overload of AVX2.</summary>
    static abstract Vector256<float> Compute(Vector256<float> x);

    /// <summary>The overload of NEON, and of x86 in 128 bits.</summary>
    static abstract Vector128<float> Compute(Vector128<float> x);

    /// <summary>The sequence without fused multiply-add, which this machine may not choose by itself.</summary>
    static abstract Vector128<float> ComputeUnfused(Vector128<float> x);

    /// <summary>The values in double, good to at least 2^-40 of themselves.</summary>
    static abstract Vector512<double> Exact(Vector512<double> x);
}
