namespace Fathom;

/// <summary>How far the generated kernels are written out instead of looped.</summary>
#if FATHOM_RUNTIME
public
#else
internal
#endif
enum Unroll
{
    /// <summary>The planner decides: straight-line code where a layer's pass is small, loops over an unrolled register tile
    /// otherwise.</summary>
    Auto,

    /// <summary>Straight-line code wherever the JIT's limits allow it; a declaration that cannot have it gets a diagnostic.</summary>
    Full,

    /// <summary>Loops over an unrolled register tile everywhere: the smallest code.</summary>
    Tile,
}
