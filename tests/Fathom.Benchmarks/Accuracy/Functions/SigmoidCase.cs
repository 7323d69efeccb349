using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Benchmarks.Accuracy.Functions;

/// <summary>The logistic sigmoid.</summary>
internal readonly struct SigmoidCase : IAccuracyCase
{
    public static string Name => "Sigmoid";

    public static ErrorUnit Unit => ErrorUnit.Ulp;

    public static double Bound => 2;

    public static double UnfusedBound => 4;

    public static Vector512<float> Compute(Vector512<float> x) => VectorMath.Sigmoid(x);

    public static Vector256<float> Compute(Vector256<float> x) => VectorMath.Sigmoid(x);

    public static Vector128<float> Compute(Vector128<float> x) => VectorMath.Sigmoid(x);

    public static Vector128<float> ComputeUnfused(Vector128<float> x) => VectorMath.Sigmoid<Lanes128, Vector128<float>>(x);

    public static Vector512<double> Exact(Vector512<double> x) => ExactMath.Sigmoid(x);
}
