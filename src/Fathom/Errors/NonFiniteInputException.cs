using System.Globalization;

namespace Fathom;

/// <summary>An input or a target is NaN or infinite.</summary>
public sealed class NonFiniteInputException : ArgumentException
{
    internal NonFiniteInputException(int row, int column, float value, string parameterName)
        : base(string.Create(CultureInfo.InvariantCulture, $"Values must be finite; row {row}, column {column} is {value}."), parameterName)
    {
        Row = row;
        Column = column;
    }

    /// <summary>The row of the first such value.</summary>
    public int Row { get; }

    /// <summary>Its column.</summary>
    public int Column { get; }
}
