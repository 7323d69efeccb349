using System;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes software prefetches, one a cache line.</summary>
internal static class CacheLines
{
    private const int Floats = 16;

    /// <summary>Prefetches the lines that hold some floats.</summary>
    public static void EmitPrefetch(KernelContext context, CacheLevel level, Address start, int floats)
    {
        for (int line = 0; line < Math.Max(1, floats / Floats); line++)
        {
            context.Writer.Line(context.Dialect.Prefetch(level, start.Plus(line * Floats)));
        }
    }
}
