namespace Fathom.Training;

/// <summary>The check that every batch source makes at its boundary.</summary>
internal static class BatchShape
{
    /// <summary>The rows that two spans hold.</summary>
    /// <exception cref="ShapeException">The inputs are not whole rows, or there are not as many rows of targets.</exception>
    public static int RowsOf<TTarget>(IBatchSource<TTarget> source, ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets)
        where TTarget : unmanaged
    {
        if (inputs.Length % source.InputsPerRow != 0)
        {
            throw new ShapeException(
                $"A minibatch has a multiple of {source.InputsPerRow} inputs; the span given has {inputs.Length} elements.",
                nameof(inputs));
        }

        var rows = inputs.Length / source.InputsPerRow;
        if (targets.Length != (long)rows * source.TargetsPerRow)
        {
            throw new ShapeException(
                $"A minibatch of {rows} rows has {(long)rows * source.TargetsPerRow} targets; the span given has {targets.Length}.",
                nameof(targets));
        }

        return rows;
    }
}
