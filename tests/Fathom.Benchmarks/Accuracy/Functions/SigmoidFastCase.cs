using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Benchmarks.Accuracy.Functions;

/// <summary>The sigmoid of Precision.Fast.</summary>
internal readonly struct SigmoidFastCase : IAccuracyCase
{
    public static string Name => "SigmoidFast";

    public static ErrorUnit Unit => ErrorUnit.Absolute;

    public static double Bound => 1.3e-6;

    public static double UnfusedBound => 1.3e-6;

    public static Vector512<float> Compute(Vector512<float> x) => VectorMath.SigmoidFast(x);

    public static Vector256<float> Compute(Vector256<float> x) => VectorMath.SigmoidFast(x);

    public static Vector128<float> Compute(Vector128<float> x) => VectorMath.SigmoidFast(x);

    public static Vector128<float> ComputeUnfused(Vector128<float> x) => VectorMath.SigmoidFast<Lanes128, Vector128<float>>(x);

    public static Vector512<double> Exact(Vector512<double> x) => ExactMath.Sigmoid(x);
}
