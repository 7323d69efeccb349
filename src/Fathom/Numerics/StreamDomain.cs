namespace Fathom.Numerics;

/// <summary>
/// Keeps the uses of one seed apart. A stream number is a domain plus an index below 2^62, so that no image of a data set shares its
/// random numbers with a weight or with an epoch's permutation.
/// </summary>
public static class StreamDomain
{
    /// <summary>Streams of the user: the plain numbers from 0.</summary>
    public const ulong General = 0;

    /// <summary>One stream per generated example.</summary>
    public const ulong Examples = 1UL << 62;

    /// <summary>One stream per epoch's permutation.</summary>
    public const ulong Permutations = 2UL << 62;

    /// <summary>One stream per layer's initial weights.</summary>
    public const ulong Weights = 3UL << 62;
}
