namespace Fathom.Compiler.Planning;

/// <summary>How a kernel is written.</summary>
internal enum CodeShape
{
    /// <summary>Constant-bound loops over an unrolled register tile.</summary>
    TileLoop,

    /// <summary>No loop at all.</summary>
    StraightLine,
}
