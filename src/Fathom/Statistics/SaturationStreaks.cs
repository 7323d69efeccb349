namespace Fathom;

/// <summary>For each unit of a layer, how many observations in a row it was saturated for every example.</summary>
internal sealed class SaturationStreaks
{
    private readonly int[] _streaks;
    private readonly bool[] _isSaturatedThroughout;
    private readonly int _window;
    private long _observations;

    public SaturationStreaks(int units, int window)
    {
        _streaks = new int[units];
        _isSaturatedThroughout = new bool[units];
        _window = window;
    }

    public int ObservationsInWindow => (int)Math.Min(_observations, _window);

    public int AlwaysSaturated
    {
        get
        {
            int length = ObservationsInWindow;
            return length == 0 ? 0 : _streaks.Count(streak => streak >= length);
        }
    }

    /// <summary>Begins an observation: every unit is saturated until an example shows that it is not.</summary>
    public void Begin() => Array.Fill(_isSaturatedThroughout, true);

    /// <summary>An example at which the unit is not saturated.</summary>
    public void Leave(int unit) => _isSaturatedThroughout[unit] = false;

    /// <summary>Ends an observation.</summary>
    public void End()
    {
        _observations++;
        for (int unit = 0; unit < _streaks.Length; unit++)
        {
            _streaks[unit] = _isSaturatedThroughout[unit] ? _streaks[unit] + 1 : 0;
        }
    }
}
