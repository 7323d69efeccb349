using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fathom.Numerics;

/// <summary>
/// Looks for NaN and infinity: x * 0 is 0 for finite x and NaN otherwise, and NaN survives every further addition, so that a vector costs
/// one multiply-add and no branch. The last vector overlaps the one before it.
/// </summary>
internal static class FiniteScan
{
    /// <summary>Whether every value is a finite number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFinite(ReadOnlySpan<float> values)
    {
        ref float first = ref MemoryMarshal.GetReference(values);
        if (values.Length >= Vector<float>.Count)
        {
            return IsFiniteLong(ref first, (nuint)values.Length);
        }

        if (values.Length >= Vector128<float>.Count)
        {
            return IsFiniteShort(ref first, (nuint)values.Length);
        }

        float sum = 0;
        foreach (float value in values)
        {
            sum += value * 0;
        }

        return sum == 0;
    }

    // Fewer than a whole vector: four at a time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsFiniteShort(ref float first, nuint length)
    {
        nuint last = length - (nuint)Vector128<float>.Count;
        Vector128<float> sum = Vector128.LoadUnsafe(ref first, last) * Vector128<float>.Zero;
        for (nuint index = 0; index < last; index += (nuint)Vector128<float>.Count)
        {
            sum += Vector128.LoadUnsafe(ref first, index) * Vector128<float>.Zero;
        }

        return sum == Vector128<float>.Zero;
    }

    // Four sums, so that no addition waits for the one before it.
    private static bool IsFiniteLong(ref float first, nuint length)
    {
        nuint step = (nuint)Vector<float>.Count;
        nuint last = length - step;
        Vector<float> sum0 = Vector.LoadUnsafe(ref first, last) * Vector<float>.Zero;
        Vector<float> sum1 = Vector<float>.Zero;
        Vector<float> sum2 = Vector<float>.Zero;
        Vector<float> sum3 = Vector<float>.Zero;
        nuint index = 0;
        for (; index + 4 * step <= length; index += 4 * step)
        {
            sum0 += Vector.LoadUnsafe(ref first, index) * Vector<float>.Zero;
            sum1 += Vector.LoadUnsafe(ref first, index + step) * Vector<float>.Zero;
            sum2 += Vector.LoadUnsafe(ref first, index + 2 * step) * Vector<float>.Zero;
            sum3 += Vector.LoadUnsafe(ref first, index + 3 * step) * Vector<float>.Zero;
        }

        for (; index < last; index += step)
        {
            sum1 += Vector.LoadUnsafe(ref first, index) * Vector<float>.Zero;
        }

        return sum0 + sum1 + (sum2 + sum3) == Vector<float>.Zero;
    }
}
