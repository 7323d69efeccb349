using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Benchmarks.Accuracy.Functions;

/// <summary>The derivative of the Gaussian error linear unit.</summary>
internal readonly struct GeluDerivativeCase : IAccuracyCase
{
    public static string Name => "GELUDerivative";

    public static ErrorUnit Unit => ErrorUnit.Absolute;

    public static double Bound => 2e-7;

    public static double UnfusedBound => 2e-7;

    public static Vector512<float> Compute(Vector512<float> x) => VectorMath.GELUDerivative(x);

    public static Vector256<float> Compute(Vector256<float> x) => VectorMath.GELUDerivative(x);

    public static Vector128<float> Compute(Vector128<float> x) => VectorMath.GELUDerivative(x);

    public static Vector128<float> ComputeUnfused(Vector128<float> x) => VectorMath.GELUDerivative<Lanes128, Vector128<float>>(x);

    public static Vector512<double> Exact(Vector512<double> x)
    {
        Vector512<double> bounded = Vector512.ConditionalSelect(
            Vector512.GreaterThan(Vector512.Abs(x), Vector512.Create(100.0)), Vector512.CopySign(Vector512.Create(100.0), x), x);
        Vector512<double> tail = ExactMath.NormalTail(Vector512.Abs(bounded));
        Vector512<double> isNegative = Vector512.LessThan(x, Vector512<double>.Zero);
        return Vector512.ConditionalSelect(isNegative, tail, Vector512<double>.One - tail) + bounded * ExactMath.NormalDensity(bounded);
    }
}
