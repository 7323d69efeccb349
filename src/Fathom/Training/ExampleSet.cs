namespace Fathom.Training;

/// <summary>Makes finite sets.</summary>
public static class ExampleSet
{
    /// <summary>Takes the next examples of a source into memory, for example a fixed test set out of an endless stream.</summary>
    /// <typeparam name="TTarget">The type of a target.</typeparam>
    /// <param name="source">Read from its position on, and moved by <paramref name="rows"/>.</param>
    /// <param name="rows">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is below 1, or more than one array can hold.</exception>
    /// <exception cref="NonFiniteInputException">The source gave a value that is NaN or infinite.</exception>
    public static ExampleSet<TTarget> Draw<TTarget>(IBatchSource<TTarget> source, int rows)
        where TTarget : unmanaged
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        var mostRows = Array.MaxLength / Math.Max(source.InputsPerRow, source.TargetsPerRow);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, mostRows);
        var inputs = new float[rows * source.InputsPerRow];
        var targets = new TTarget[rows * source.TargetsPerRow];
        source.Next(inputs, targets);
        return new ExampleSet<TTarget>(inputs, targets, source.InputsPerRow, source.TargetsPerRow);
    }
}
