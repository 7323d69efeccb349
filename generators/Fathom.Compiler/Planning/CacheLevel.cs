namespace Fathom.Compiler.Planning;

/// <summary>Where a software prefetch brings a cache line.</summary>
internal enum CacheLevel
{
    /// <summary>The first-level cache: for weights that are read once, soon.</summary>
    First,

    /// <summary>The second-level cache: for weights that several tiles walk over, which hardware then brings nearer.</summary>
    Second,
}
