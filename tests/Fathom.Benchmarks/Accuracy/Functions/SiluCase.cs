using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Benchmarks.Accuracy.Functions;

/// <summary>The sigmoid linear unit.</summary>
internal readonly struct SiluCase : IAccuracyCase
{
    public static string Name => "SiLU";

    public static ErrorUnit Unit => ErrorUnit.Ulp;

    public static double Bound => 3;

    public static double UnfusedBound => 4;

    public static Vector512<float> Compute(Vector512<float> x) => VectorMath.SiLU(x);

    public static Vector256<float> Compute(Vector256<float> x) => VectorMath.SiLU(x);

    public static Vector128<float> Compute(Vector128<float> x) => VectorMath.SiLU(x);

    public static Vector128<float> ComputeUnfused(Vector128<float> x) => VectorMath.SiLU<Lanes128, Vector128<float>>(x);

    public static Vector512<double> Exact(Vector512<double> x) =>
        Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512.Create(-700.0)), Vector512.Create(-700.0), x) * ExactMath.Sigmoid(x);
}
