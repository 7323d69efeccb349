using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Benchmarks.Accuracy.Functions;

/// <summary>The softplus.</summary>
internal readonly struct SoftplusCase : IAccuracyCase
{
    public static string Name => "Softplus";

    public static ErrorUnit Unit => ErrorUnit.Ulp;

    public static double Bound => 3;

    public static double UnfusedBound => 4;

    public static Vector512<float> Compute(Vector512<float> x) => VectorMath.Softplus(x);

    public static Vector256<float> Compute(Vector256<float> x) => VectorMath.Softplus(x);

    public static Vector128<float> Compute(Vector128<float> x) => VectorMath.Softplus(x);

    public static Vector128<float> ComputeUnfused(Vector128<float> x) => VectorMath.Softplus<Lanes128, Vector128<float>>(x);

    public static Vector512<double> Exact(Vector512<double> x) =>
        Vector512.Max(Vector512<double>.Zero, x) + ExactMath.LogP1(ExactMath.Exp(-Vector512.Abs(x)));
}
