using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Planning;

/// <summary>Decides how rows are predicted.</summary>
internal static class PredictionPlanner
{
    /// <summary>Floats of parameters up to which they are taken to stay in the first-level cache: three quarters of 32 KiB.</summary>
    private const int FirstLevelCache = 6 * 1024;

    /// <summary>
    /// Floats of a layer's outputs up to which activations go on the stack, two layers of them: no page of it is skipped.
    /// </summary>
    private const int StackLayer = 256;

    /// <summary>Multiply-adds of one method at most: a few kilobytes of code.</summary>
    private const int MethodMultiplyAdds = 512;

    private const int CacheLine = 16;

    public static PredictionPlan Plan(ModelSpec spec, MemoryPlan memory, IReadOnlyList<RowForwardPlan?> rows)
    {
        int widest = (memory.Layers.Max(static layer => layer.Pitch) + CacheLine - 1) / CacheLine * CacheLine;
        string? against = Against(spec, memory, rows, widest);
        return new PredictionPlan(
            against is null ? PredictionForm.RowByRow : PredictionForm.LayerByLayer,
            memory.ParameterLength,
            widest,
            against ?? Invariant($"{memory.ParameterLength} floats of parameters stay in the first-level cache"));
    }

    private static string? Against(ModelSpec spec, MemoryPlan memory, IReadOnlyList<RowForwardPlan?> rows, int widest)
    {
        if (rows.Any(static row => row is null))
        {
            return "one float at a time, a tile of rows shares the weights' loads";
        }

        if (memory.ParameterLength > FirstLevelCache)
        {
            return Invariant($"{memory.ParameterLength} floats of parameters do not stay in the first-level cache, ")
                + "so a tile of rows shares their loads";
        }

        // A user may predict in place.
        if (rows.Count == 1 && (rows[0]!.Sweeps.Count > 1 || rows[0]!.Sweeps[0].Turns > 1))
        {
            return "the only layer's first outputs would be written before its inputs are read again";
        }

        // Its outputs are a user's memory, without room for the padding that a loop over vectors runs through.
        if (rows[rows.Count - 1]!.ActivationShape == CodeShape.TileLoop)
        {
            return "the last layer's activation is a loop over padded outputs";
        }

        int multiplyAdds = rows.Sum(static row => row!.WrittenMultiplyAdds);
        int activations = rows.Sum(static row => row!.InlinedActivations);
        return widest > StackLayer || multiplyAdds > MethodMultiplyAdds || activations > JitLimits.InlinedActivations
            ? Invariant($"{spec.Layers.Count} layers, the widest of {widest} outputs, are too much for one method")
            : null;
    }
}
