namespace Fathom.Data;

/// <summary>Bytes to floats by a table: every value is the correctly rounded one, and 0 and 255 give the range's ends.</summary>
internal sealed class PixelEncoder
{
    private readonly float[] _values = new float[byte.MaxValue + 1];

    public PixelEncoder(PixelRange range)
    {
        for (var value = 0; value < _values.Length; value++)
        {
            _values[value] = range switch
            {
                PixelRange.SymmetricUnit => (float)(((2.0 * value) - byte.MaxValue) / byte.MaxValue),
                PixelRange.Unit => (float)((double)value / byte.MaxValue),
                _ => throw new ArgumentOutOfRangeException(nameof(range), range, "Use one of the named pixel ranges."),
            };
        }
    }

    public void Encode(ReadOnlySpan<byte> pixels, Span<float> inputs)
    {
        var values = _values;
        inputs = inputs[..pixels.Length];
        for (var i = 0; i < pixels.Length; i++)
        {
            inputs[i] = values[pixels[i]];
        }
    }
}
