namespace Fathom;

/// <summary>The Jacobian of layers one after another, by the chain rule: the product of theirs.</summary>
internal sealed class ChainedJacobian : ILinearMap
{
    private readonly IReadOnlyList<ILinearMap> _maps;
    private readonly float[] _from;
    private readonly float[] _to;

    /// <param name="maps">The layers' Jacobians, at least one, the first layer's first.</param>
    public ChainedJacobian(IReadOnlyList<ILinearMap> maps)
    {
        _maps = maps;
        int widest = maps.Max(static map => Math.Max(map.Inputs, map.Outputs));
        _from = new float[widest];
        _to = new float[widest];
    }

    public int Inputs => _maps[0].Inputs;

    public int Outputs => _maps[^1].Outputs;

    public void Apply(ReadOnlySpan<float> x, Span<float> y)
    {
        x.CopyTo(_from);
        foreach (ILinearMap map in _maps)
        {
            map.Apply(_from.AsSpan(0, map.Inputs), _to.AsSpan(0, map.Outputs));
            _to.AsSpan(0, map.Outputs).CopyTo(_from);
        }

        _from.AsSpan(0, Outputs).CopyTo(y);
    }

    public void ApplyTransposed(ReadOnlySpan<float> y, Span<float> x)
    {
        y.CopyTo(_from);
        for (int index = _maps.Count - 1; index >= 0; index--)
        {
            ILinearMap map = _maps[index];
            map.ApplyTransposed(_from.AsSpan(0, map.Outputs), _to.AsSpan(0, map.Inputs));
            _to.AsSpan(0, map.Inputs).CopyTo(_from);
        }

        _from.AsSpan(0, Inputs).CopyTo(x);
    }
}
