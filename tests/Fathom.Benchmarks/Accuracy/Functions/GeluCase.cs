using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Benchmarks.Accuracy.Functions;

/// <summary>The Gaussian error linear unit.</summary>
internal readonly struct GeluCase : IAccuracyCase
{
    public static string Name => "GELU";

    public static ErrorUnit Unit => ErrorUnit.GaussianRelative;

    public static double Bound => 1;

    public static double UnfusedBound => 1;

    public static Vector512<float> Compute(Vector512<float> x) => VectorMath.GELU(x);

    public static Vector256<float> Compute(Vector256<float> x) => VectorMath.GELU(x);

    public static Vector128<float> Compute(Vector128<float> x) => VectorMath.GELU(x);

    public static Vector128<float> ComputeUnfused(Vector128<float> x) => VectorMath.GELU<Lanes128, Vector128<float>>(x);

    public static Vector512<double> Exact(Vector512<double> x)
    {
        Vector512<double> tail = ExactMath.NormalTail(Vector512.Abs(x));
        Vector512<double> isNegative = Vector512.LessThan(x, Vector512<double>.Zero);

        // -infinity times 0 is no number, but the limit is 0.
        Vector512<double> lowest = Vector512.Create(-100.0);
        Vector512<double> bounded = Vector512.ConditionalSelect(Vector512.LessThan(x, lowest), lowest, x);
        return bounded * Vector512.ConditionalSelect(isNegative, tail, Vector512<double>.One - tail);
    }
}
