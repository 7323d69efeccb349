using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Fathom.CompilerServices;

/// <summary>
/// Sums across the lanes of four vectors at once. A backward pass ends each tile with twenty or more of them; one by one, as
/// <c>Vector512.Sum</c>, they take 24 dependent instructions each, together six.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LaneSums
{
    /// <summary>The four sums, in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Each(Vector512<float> first, Vector512<float> second, Vector512<float> third, Vector512<float> fourth) =>
        Each(Fold(first), Fold(second), Fold(third), Fold(fourth));

    /// <inheritdoc cref="Each(Vector512{float}, Vector512{float}, Vector512{float}, Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Each(Vector256<float> first, Vector256<float> second, Vector256<float> third, Vector256<float> fourth) =>
        Each(Fold(first), Fold(second), Fold(third), Fold(fourth));

    /// <inheritdoc cref="Each(Vector512{float}, Vector512{float}, Vector512{float}, Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Each(Vector128<float> first, Vector128<float> second, Vector128<float> third, Vector128<float> fourth)
    {
        if (AdvSimd.Arm64.IsSupported)
        {
            return AdvSimd.Arm64.AddPairwise(AdvSimd.Arm64.AddPairwise(first, second), AdvSimd.Arm64.AddPairwise(third, fourth));
        }

        if (Sse.IsSupported)
        {
            // (a0 + a2, b0 + b2, a1 + a3, b1 + b3), then the halves of both. Vector64 would be shorter to write, but x64 does not have it.
            Vector128<float> firstSecond = Sse.UnpackLow(first, second) + Sse.UnpackHigh(first, second);
            Vector128<float> thirdFourth = Sse.UnpackLow(third, fourth) + Sse.UnpackHigh(third, fourth);
            return Sse.MoveLowToHigh(firstSecond, thirdFourth) + Sse.MoveHighToLow(thirdFourth, firstSecond);
        }

        return Vector128.Create(Vector128.Sum(first), Vector128.Sum(second), Vector128.Sum(third), Vector128.Sum(fourth));
    }

    /// <inheritdoc cref="Each(Vector512{float}, Vector512{float}, Vector512{float}, Vector512{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Each(float first, float second, float third, float fourth) =>
        Vector128.Create(first, second, third, fourth);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Fold(Vector512<float> value) => value.GetLower() + value.GetUpper();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Fold(Vector256<float> value) => value.GetLower() + value.GetUpper();
}
