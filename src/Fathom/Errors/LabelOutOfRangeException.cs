namespace Fathom;

/// <summary>A class index is not one of the model's classes.</summary>
public sealed class LabelOutOfRangeException : ArgumentException
{
    internal LabelOutOfRangeException(int row, int label, int classes, string parameterName)
        : base($"Labels must be class indices 0 to {classes - 1}; row {row} has {label}.", parameterName)
    {
        Row = row;
        Label = label;
    }

    /// <summary>The first row with such a label.</summary>
    public int Row { get; }

    /// <summary>The label.</summary>
    public int Label { get; }
}
