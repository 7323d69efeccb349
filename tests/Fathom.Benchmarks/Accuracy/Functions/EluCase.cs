using System.Runtime.Intrinsics;
using Fathom.Numerics;
using Fathom.Numerics.Lanes;

namespace Fathom.Benchmarks.Accuracy.Functions;

/// <summary>The exponential linear unit, for one alpha.</summary>
internal readonly struct EluCase : IAccuracyCase
{
    private const float Alpha = 1.7f;

    public static string Name => "ELU";

    public static ErrorUnit Unit => ErrorUnit.Ulp;

    public static double Bound => 3;

    public static double UnfusedBound => 4;

    public static Vector512<float> Compute(Vector512<float> x) => VectorMath.ELU(x, Alpha);

    public static Vector256<float> Compute(Vector256<float> x) => VectorMath.ELU(x, Alpha);

    public static Vector128<float> Compute(Vector128<float> x) => VectorMath.ELU(x, Alpha);

    public static Vector128<float> ComputeUnfused(Vector128<float> x) => VectorMath.ELU<Lanes128, Vector128<float>>(x, Alpha);

    public static Vector512<double> Exact(Vector512<double> x) =>
        Vector512.ConditionalSelect(Vector512.GreaterThan(x, Vector512<double>.Zero), x, ExactMath.ExpM1(x) * (double)Alpha);
}
