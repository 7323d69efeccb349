using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fathom.CompilerServices;

/// <summary>Sums of rows, in single precision over short runs and in double from run to run.</summary>
internal static unsafe class RowSums
{
    private const int Run = 16;

    /// <summary>The sum of the values.</summary>
    /// <param name="values">The first.</param>
    /// <param name="length">How many.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Sum(float* values, int length)
    {
        int vectors = length / Vector256<float>.Count;
        double total = 0;
        for (int start = 0; start < vectors; start += Run)
        {
            int end = Math.Min(start + Run, vectors) * Vector256<float>.Count;
            Vector256<float> sum = Vector256<float>.Zero;
            for (int index = start * Vector256<float>.Count; index < end; index += Vector256<float>.Count)
            {
                sum += *(Vector256<float>*)(values + index);
            }

            total += Vector256.Sum(sum);
        }

        for (int index = vectors * Vector256<float>.Count; index < length; index++)
        {
            total += values[index];
        }

        return total;
    }
}
