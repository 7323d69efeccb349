using Fathom.CompilerServices;

namespace Fathom.Training;

/// <summary>The check that every batch source makes at its boundary.</summary>
internal static class BatchShape
{
    /// <summary>The rows that two spans hold.</summary>
    /// <exception cref="ShapeException">The inputs are not whole rows, or there are not as many rows of targets.</exception>
    public static int RowsOf<TTarget>(IBatchSource<TTarget> source, ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets)
        where TTarget : unmanaged
    {
        var rows = InputGuard.CountRows(inputs.Length, source.InputsPerRow, "inputs", nameof(inputs));
        InputGuard.RequireRows(targets.Length, rows, source.TargetsPerRow, "targets", nameof(targets));
        return rows;
    }
}
