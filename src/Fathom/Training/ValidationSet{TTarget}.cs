namespace Fathom.Training;

/// <summary>Examples that training does not see, on which it is judged. The memory is not copied and must not change while training runs.</summary>
/// <typeparam name="TTarget">The type of a target: <see cref="int"/> class indices or <see cref="float"/> values.</typeparam>
public sealed class ValidationSet<TTarget>
    where TTarget : unmanaged
{
    /// <summary>Makes a set of rows.</summary>
    /// <param name="inputs">Examples, <c>[rows, Input]</c> row-major, at least one row.</param>
    /// <param name="targets">Targets, <c>[rows]</c> or <c>[rows, Output]</c>.</param>
    public ValidationSet(ReadOnlyMemory<float> inputs, ReadOnlyMemory<TTarget> targets)
    {
        Inputs = inputs;
        Targets = targets;
    }

    /// <summary>Examples, <c>[rows, Input]</c> row-major.</summary>
    public ReadOnlyMemory<float> Inputs { get; }

    /// <summary>Targets, <c>[rows]</c> or <c>[rows, Output]</c>.</summary>
    public ReadOnlyMemory<TTarget> Targets { get; }

    /// <summary>Draws a set from a source, which moves on by that many examples.</summary>
    /// <param name="source">The source.</param>
    /// <param name="rows">Examples to draw, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of rows is below 1.</exception>
    public static ValidationSet<TTarget> From(IBatchSource<TTarget> source, int rows)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        var inputs = new float[checked(rows * source.InputsPerRow)];
        var targets = new TTarget[checked(rows * source.TargetsPerRow)];
        source.Next(inputs, targets);
        return new(inputs, targets);
    }
}
