using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Fathom.Tests.Numerics;

/// <summary>One function of VectorMath: every overload, and the sequence without fused multiply-add, which this machine may not
/// choose.</summary>
public sealed record VectorFunction(
    string Name,
    Func<Vector512<float>, Vector512<float>> Wide,
    Func<Vector256<float>, Vector256<float>> Half,
    Func<Vector128<float>, Vector128<float>> Quarter,
    Func<float, float> Scalar,
    Func<Vector128<float>, Vector128<float>> Unfused)
{
    public static bool QuarterIsFused => Fma.IsSupported || AdvSimd.IsSupported;

    public override string ToString() => Name;

    /// <summary>The overload that the narrowest kernels use.</summary>
    public float[] Evaluate(float[] arguments) => Map128(arguments, Quarter);

    public float[] EvaluateUnfused(float[] arguments) => Map128(arguments, Unfused);

    public float[] EvaluateScalar(float[] arguments) => Array.ConvertAll(arguments, x => Scalar(x));

    public float[] Evaluate256(float[] arguments)
    {
        var values = new float[arguments.Length];
        for (int i = 0; i < values.Length; i += 8)
        {
            Half(Vector256.Create(arguments, i)).CopyTo(values, i);
        }

        return values;
    }

    public float[] Evaluate512(float[] arguments)
    {
        var values = new float[arguments.Length];
        for (int i = 0; i < values.Length; i += 16)
        {
            Wide(Vector512.Create(arguments, i)).CopyTo(values, i);
        }

        return values;
    }

    private static float[] Map128(float[] arguments, Func<Vector128<float>, Vector128<float>> function)
    {
        var values = new float[arguments.Length];
        for (int i = 0; i < values.Length; i += 4)
        {
            function(Vector128.Create(arguments, i)).CopyTo(values, i);
        }

        return values;
    }
}
