using System;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>The order in which partial sums become one.</summary>
internal static class PartialSums
{
    /// <summary>In pairs, so that few wait for one another: (0 + 1) + (2 + 3).</summary>
    /// <param name="count">The number of sums, a power of two; the first becomes the whole.</param>
    /// <param name="add">Adds the second sum to the first.</param>
    public static void Join(int count, Action<int, int> add)
    {
        for (int distance = 1; distance < count; distance *= 2)
        {
            for (int sum = 0; sum < count; sum += 2 * distance)
            {
                add(sum, sum + distance);
            }
        }
    }
}
