namespace Fathom;

/// <summary>J J^T or J^T J, whichever is smaller, as a map of vectors of double precision; the products are in single.</summary>
internal sealed class GramMap
{
    private readonly ILinearMap _map;
    private readonly float[] _inputs;
    private readonly float[] _outputs;

    public GramMap(ILinearMap map)
    {
        _map = map;
        _inputs = new float[map.Inputs];
        _outputs = new float[map.Outputs];
    }

    /// <summary>Rows and columns.</summary>
    public int Size => Math.Min(_map.Inputs, _map.Outputs);

    /// <summary>y = A x.</summary>
    public void Apply(ReadOnlySpan<double> x, Span<double> y)
    {
        bool isOfInputs = _map.Inputs <= _map.Outputs;
        float[] small = isOfInputs ? _inputs : _outputs;
        for (int index = 0; index < small.Length; index++)
        {
            small[index] = (float)x[index];
        }

        if (isOfInputs)
        {
            _map.Apply(_inputs, _outputs);
            _map.ApplyTransposed(_outputs, _inputs);
        }
        else
        {
            _map.ApplyTransposed(_outputs, _inputs);
            _map.Apply(_inputs, _outputs);
        }

        for (int index = 0; index < small.Length; index++)
        {
            y[index] = small[index];
        }
    }
}
