namespace Fathom.Conformance.Reference;

/// <summary>A row-major matrix of doubles.</summary>
internal sealed class Matrix(int rows, int columns)
{
    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public double[] Values { get; } = new double[rows * columns];

    public double this[int row, int column]
    {
        get => Values[row * Columns + column];
        set => Values[row * Columns + column] = value;
    }

    public ReadOnlySpan<double> Row(int row) => Values.AsSpan(row * Columns, Columns);

    public static Matrix From(ReadOnlySpan<float> values, int columns)
    {
        var matrix = new Matrix(values.Length / columns, columns);
        for (int index = 0; index < values.Length; index++)
        {
            matrix.Values[index] = values[index];
        }

        return matrix;
    }

    /// <summary>The first rows, copied.</summary>
    public Matrix Take(int rows)
    {
        var first = new Matrix(rows, Columns);
        Array.Copy(Values, first.Values, first.Values.Length);
        return first;
    }
}
