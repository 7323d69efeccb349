using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Benchmarks.Accuracy.Functions;

/// <summary>The hyperbolic tangent of Precision.Fast.</summary>
internal readonly struct TanhFastCase : IAccuracyCase
{
    public static string Name => "TanhFast";

    public static ErrorUnit Unit => ErrorUnit.Relative;

    public static double Bound => 2.6e-6;

    public static double UnfusedBound => 2.6e-6;

    public static Vector512<float> Compute(Vector512<float> x) => VectorMath.TanhFast(x);

    public static Vector256<float> Compute(Vector256<float> x) => VectorMath.TanhFast(x);

    public static Vector128<float> Compute(Vector128<float> x) => VectorMath.TanhFast(x);

    public static Vector128<float> ComputeUnfused(Vector128<float> x) => VectorMath.TanhFast<Lanes128, Vector128<float>>(x);

    public static Vector512<double> Exact(Vector512<double> x) => ExactMath.Tanh(x);
}
