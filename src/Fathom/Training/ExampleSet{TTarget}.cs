using System.Runtime.InteropServices;
using Fathom.CompilerServices;

namespace Fathom.Training;

/// <summary>Examples in memory: a training, validation or test set. Checked once, here; immutable if its arrays are.</summary>
/// <typeparam name="TTarget">The type of a target: <see cref="int"/> class indices or <see cref="float"/> values.</typeparam>
public sealed class ExampleSet<TTarget>
    where TTarget : unmanaged
{
    /// <summary>Takes a set without copying it; do not change the arrays afterwards.</summary>
    /// <param name="inputs"><c>[rows, inputsPerRow]</c>, row-major, finite.</param>
    /// <param name="targets"><c>[rows, targetsPerRow]</c>, row-major, finite.</param>
    /// <param name="inputsPerRow">Values per example, at least 1.</param>
    /// <param name="targetsPerRow">Targets per example, at least 1: 1 for class indices.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row has less than one value.</exception>
    /// <exception cref="ShapeException">No row, inputs that are not whole rows, or another number of rows of targets.</exception>
    /// <exception cref="NonFiniteInputException">A value is NaN or infinite.</exception>
    public ExampleSet(ReadOnlyMemory<float> inputs, ReadOnlyMemory<TTarget> targets, int inputsPerRow, int targetsPerRow = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputsPerRow, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(targetsPerRow, 1);
        if (inputs.Length == 0 || inputs.Length % inputsPerRow != 0)
        {
            throw new ShapeException(
                $"A set has one or more whole rows of {inputsPerRow} inputs; the memory given has {inputs.Length} elements.",
                nameof(inputs));
        }

        var rows = inputs.Length / inputsPerRow;
        InputGuard.RequireRows(targets.Length, rows, targetsPerRow, "targets", nameof(targets));
        InputGuard.RequireFinite(inputs.Span, inputsPerRow, nameof(inputs));
        if (typeof(TTarget) == typeof(float))
        {
            InputGuard.RequireFinite(MemoryMarshal.Cast<TTarget, float>(targets.Span), targetsPerRow, nameof(targets));
        }

        Inputs = inputs;
        Targets = targets;
        InputsPerRow = inputsPerRow;
        TargetsPerRow = targetsPerRow;
        Rows = rows;
    }

    /// <summary><c>[Rows, InputsPerRow]</c>, row-major.</summary>
    public ReadOnlyMemory<float> Inputs { get; }

    /// <summary><c>[Rows, TargetsPerRow]</c>, row-major.</summary>
    public ReadOnlyMemory<TTarget> Targets { get; }

    /// <summary>The number of examples, at least 1.</summary>
    public int Rows { get; }

    /// <summary>Values per example.</summary>
    public int InputsPerRow { get; }

    /// <summary>Targets per example.</summary>
    public int TargetsPerRow { get; }

    /// <summary>The rows from <paramref name="firstRow"/> on, sharing this set's memory: how a set is split.</summary>
    /// <param name="firstRow">0 .. Rows - 1.</param>
    /// <param name="rows">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rows are not all in the set, or there is none.</exception>
    public ExampleSet<TTarget> Slice(int firstRow, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(firstRow, Rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, Rows - firstRow);
        return new ExampleSet<TTarget>(
            Inputs.Slice(firstRow * InputsPerRow, rows * InputsPerRow),
            Targets.Slice(firstRow * TargetsPerRow, rows * TargetsPerRow),
            InputsPerRow,
            TargetsPerRow);
    }
}
