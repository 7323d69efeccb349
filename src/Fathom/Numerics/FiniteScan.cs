using System.Numerics;
using System.Runtime.InteropServices;

namespace Fathom.Numerics;

/// <summary>Looks for NaN and infinity.</summary>
internal static class FiniteScan
{
    /// <summary>Whether every value is a finite number.</summary>
    public static bool IsFinite(ReadOnlySpan<float> values)
    {
        // x * 0 is 0 for finite x and NaN otherwise, and NaN survives every further addition: one multiply-add a vector and no branch.
        ReadOnlySpan<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(values);
        Vector<float> sum = Vector<float>.Zero;
        foreach (Vector<float> vector in vectors)
        {
            sum += vector * Vector<float>.Zero;
        }

        float rest = Vector.Sum(sum);
        foreach (float value in values[(vectors.Length * Vector<float>.Count)..])
        {
            rest += value * 0;
        }

        return rest == 0;
    }
}
