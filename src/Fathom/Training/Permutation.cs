using Fathom.Numerics;

namespace Fathom.Training;

/// <summary>The seeded orders of a finite set.</summary>
internal static class Permutation
{
    /// <summary>
    /// Makes epoch <paramref name="epoch"/>'s order, a function of seed, epoch and length alone: Fisher and Yates's shuffle of 0 .. n - 1,
    /// in which all n! orders are equally likely.
    /// </summary>
    /// <param name="random">A stream with the seed; moved to the epoch's own stream.</param>
    /// <param name="epoch">From 0.</param>
    /// <param name="rows">Receives <c>[n]</c>.</param>
    public static void Fill(RandomStream random, long epoch, Span<int> rows)
    {
        random.MoveTo(StreamDomain.Permutations | (ulong)epoch);
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }

        for (var last = rows.Length - 1; last > 0; last--)
        {
            var chosen = random.NextInt32(last + 1);
            (rows[last], rows[chosen]) = (rows[chosen], rows[last]);
        }
    }
}
