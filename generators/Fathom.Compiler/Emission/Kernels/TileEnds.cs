using System;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Opens what holds the end of a tile: a branch where the plan keeps it from the next tile's code, else nothing.</summary>
internal static class TileEnds
{
    /// <param name="context">Where the text goes, and the plan.</param>
    /// <param name="pointer">A parameter that is never null, which the JIT does not know.</param>
    public static IDisposable? Open(KernelContext context, string pointer)
    {
        if (context.Machine.TileEnd == TileEnd.Joined)
        {
            return null;
        }

        context.Writer.BlankLine();
        context.Writer.Line(
            "// Always so: a block of its own, since the JIT for Arm64 crashes where some 253 instructions run into a loop.");
        return context.Writer.Block($"if ({pointer} != null)");
    }
}
