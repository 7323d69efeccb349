using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Benchmarks.Accuracy.Functions;

/// <summary>The derivative of the sigmoid linear unit.</summary>
internal readonly struct SiluDerivativeCase : IAccuracyCase
{
    public static string Name => "SiLUDerivative";

    public static ErrorUnit Unit => ErrorUnit.Absolute;

    public static double Bound => 2e-7;

    public static double UnfusedBound => 2e-7;

    public static Vector512<float> Compute(Vector512<float> x) => VectorMath.SiLUDerivative(x);

    public static Vector256<float> Compute(Vector256<float> x) => VectorMath.SiLUDerivative(x);

    public static Vector128<float> Compute(Vector128<float> x) => VectorMath.SiLUDerivative(x);

    public static Vector128<float> ComputeUnfused(Vector128<float> x) => VectorMath.SiLUDerivative<Lanes128, Vector128<float>>(x);

    public static Vector512<double> Exact(Vector512<double> x)
    {
        Vector512<double> bounded = Vector512.ConditionalSelect(
            Vector512.GreaterThan(Vector512.Abs(x), Vector512.Create(700.0)), Vector512.CopySign(Vector512.Create(700.0), x), x);
        return ExactMath.Sigmoid(bounded) * (Vector512<double>.One + bounded * ExactMath.Sigmoid(-bounded));
    }
}
