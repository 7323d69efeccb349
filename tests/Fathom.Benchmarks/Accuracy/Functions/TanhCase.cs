using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Benchmarks.Accuracy.Functions;

/// <summary>The hyperbolic tangent.</summary>
internal readonly struct TanhCase : IAccuracyCase
{
    public static string Name => "Tanh";

    public static ErrorUnit Unit => ErrorUnit.Ulp;

    public static double Bound => 2;

    public static double UnfusedBound => 4;

    public static Vector512<float> Compute(Vector512<float> x) => VectorMath.Tanh(x);

    public static Vector256<float> Compute(Vector256<float> x) => VectorMath.Tanh(x);

    public static Vector128<float> Compute(Vector128<float> x) => VectorMath.Tanh(x);

    public static Vector128<float> ComputeUnfused(Vector128<float> x) => VectorMath.Tanh<Lanes128, Vector128<float>>(x);

    public static Vector512<double> Exact(Vector512<double> x) => ExactMath.Tanh(x);
}
