using Fathom.Numerics;

namespace Fathom.CompilerServices;

/// <summary>Checks what users pass in, before anything is changed.</summary>
internal static class InputGuard
{
    /// <exception cref="ShapeException">The length is not that of so many rows.</exception>
    public static void RequireRows(int length, int rows, int columns, string what, string parameterName)
    {
        if (length != (long)rows * columns)
        {
            throw new ShapeException(
                $"Expected {rows} rows of {columns} {what}, {(long)rows * columns} in all; the span given has {length}.", parameterName);
        }
    }

    /// <summary>The number of rows in a span that may hold any number of them.</summary>
    /// <exception cref="ShapeException">The length is not a whole number of rows.</exception>
    public static int CountRows(int length, int columns, string what, string parameterName)
    {
        if (length % columns != 0)
        {
            throw new ShapeException($"Expected rows of {columns} {what}; the span given has {length}, not a multiple.", parameterName);
        }

        return length / columns;
    }

    /// <exception cref="NonFiniteInputException">A value is NaN or infinite.</exception>
    public static void RequireFinite(ReadOnlySpan<float> values, int columns, string parameterName)
    {
        if (!FiniteScan.IsFinite(values))
        {
            ThrowFirst(values, columns, parameterName);
        }
    }

    /// <exception cref="LabelOutOfRangeException">A label is not a class index.</exception>
    public static void RequireLabels(ReadOnlySpan<int> labels, int classes, string parameterName)
    {
        for (int row = 0; row < labels.Length; row++)
        {
            if ((uint)labels[row] >= (uint)classes)
            {
                throw new LabelOutOfRangeException(row, labels[row], classes, parameterName);
            }
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">The learning rate is negative or not finite.</exception>
    public static void RequireLearningRate(float learningRate)
    {
        if (!float.IsFinite(learningRate) || learningRate < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(learningRate), learningRate, "The learning rate must be finite and 0 or more.");
        }
    }

    private static void ThrowFirst(ReadOnlySpan<float> values, int columns, string parameterName)
    {
        for (int index = 0; index < values.Length; index++)
        {
            if (!float.IsFinite(values[index]))
            {
                throw new NonFiniteInputException(index / columns, index % columns, values[index], parameterName);
            }
        }
    }
}
