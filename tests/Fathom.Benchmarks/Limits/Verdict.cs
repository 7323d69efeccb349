namespace Fathom.Benchmarks.Limits;

/// <summary>How a figure stands to its targets.</summary>
internal enum Verdict
{
    /// <summary>Worse than what must be reached.</summary>
    Missed,

    /// <summary>What must be reached is.</summary>
    Holds,

    /// <summary>The goal is reached.</summary>
    Goal,
}
