namespace Fathom.Compiler.Planning;

/// <summary>How the end of a register tile, where its sums are used, meets the code that follows.</summary>
internal enum TileEnd
{
    /// <summary>One runs into the other.</summary>
    Joined,

    /// <summary>
    /// A branch that is always taken the same way keeps them apart. RyuJIT for Arm64 (10.0.12) splits a block after 255 instructions, may
    /// do so among the four placeholders by which it aligns the loop after the block, and then crashes: a block of some 253 instructions
    /// that runs into an innermost loop kills the process. The updates of a tile's weights are that many, the start of a tile is not.
    /// </summary>
    Separate,
}
