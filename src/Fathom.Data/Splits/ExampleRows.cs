using Fathom.Training;

namespace Fathom.Data;

/// <summary>A part of a data set while it is filled. Different rows may be set by different threads.</summary>
internal sealed class ExampleRows
{
    private readonly PixelEncoder _encoder;
    private readonly float[] _inputs;
    private readonly int[] _labels;
    private readonly int _inputsPerRow;

    /// <exception cref="ArgumentException">One array cannot hold so many values.</exception>
    public ExampleRows(int rows, int inputsPerRow, PixelEncoder encoder)
    {
        if ((long)rows * inputsPerRow > Array.MaxLength)
        {
            throw new ArgumentException(
                $"A part of at most {Array.MaxLength / inputsPerRow} examples of {inputsPerRow} values fits in one array; {rows} were "
                    + "asked for. State smaller sizes in the options' Split.",
                nameof(rows));
        }

        _encoder = encoder;
        _inputsPerRow = inputsPerRow;
        _inputs = new float[rows * inputsPerRow];
        _labels = new int[rows];
    }

    public int Rows => _labels.Length;

    public void Set(int row, ReadOnlySpan<byte> pixels, int label)
    {
        _encoder.Encode(pixels, _inputs.AsSpan(row * _inputsPerRow, _inputsPerRow));
        _labels[row] = label;
    }

    public ExampleSet<int> ToSet() => new(_inputs, _labels, _inputsPerRow);
}
