namespace Fathom.Threading;

/// <summary>
/// Leaves steps to their callers while the machine is busy with something else. A member without a processor holds up all the others at
/// every meeting: two members on two processors that other programs used too fell to an eighth of the speed of one. So after a step in
/// which the caller waited for others longer than they need where each has a processor, the next step is not shared; after another one, the
/// next two are not, then four, up to 64. Each step that is shared without such a wait makes the next rest one step shorter.
/// </summary>
/// <remarks>Results do not depend on it: they are the same to the bit for any number of members.</remarks>
internal sealed class Crowding
{
    private const int LongestRest = 64;

    private int _rest = 1;
    private int _left;

    /// <summary>Whether a step is to be left to its caller, who counts it so.</summary>
    public bool TakeRest() => Volatile.Read(ref _left) > 0 && Interlocked.Decrement(ref _left) >= 0;

    /// <summary>Notes how a shared step went. Only the holder of the team does.</summary>
    /// <param name="hasWaited">Whether its caller waited for so long.</param>
    public void Note(bool hasWaited)
    {
        if (!hasWaited)
        {
            _rest = Math.Max(1, _rest - 1);
            return;
        }

        Volatile.Write(ref _left, _rest);
        _rest = Math.Min(2 * _rest, LongestRest);
    }
}
