namespace Fathom.Compiler.Planning;

/// <summary>What becomes of straight-line code that is long.</summary>
internal enum UnrollVerdict
{
    /// <summary>It does not fit the JIT's limits and stays a loop.</summary>
    StaysLooped,

    /// <summary>It is written out, and the code a step runs through is then so long that loops are likely faster.</summary>
    LikelySlower,
}
