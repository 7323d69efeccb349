using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Benchmarks.Accuracy.Functions;

/// <summary>The softsign.</summary>
internal readonly struct SoftsignCase : IAccuracyCase
{
    public static string Name => "Softsign";

    public static ErrorUnit Unit => ErrorUnit.Ulp;

    public static double Bound => 2;

    public static double UnfusedBound => 4;

    public static Vector512<float> Compute(Vector512<float> x) => VectorMath.Softsign(x);

    public static Vector256<float> Compute(Vector256<float> x) => VectorMath.Softsign(x);

    public static Vector128<float> Compute(Vector128<float> x) => VectorMath.Softsign(x);

    public static Vector128<float> ComputeUnfused(Vector128<float> x) => VectorMath.Softsign<Lanes128, Vector128<float>>(x);

    public static Vector512<double> Exact(Vector512<double> x) =>
        Vector512.ConditionalSelect(
            Vector512.Equals(Vector512.Abs(x), Vector512.Create(double.PositiveInfinity)),
            Vector512.CopySign(Vector512<double>.One, x),
            x / (Vector512<double>.One + Vector512.Abs(x)));
}
