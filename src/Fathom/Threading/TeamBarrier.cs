namespace Fathom.Threading;

/// <summary>
/// A sense-reversing barrier: the last to arrive turns the generation over, on which the others wait. What any member wrote before it is
/// seen by all after it.
/// </summary>
internal sealed class TeamBarrier
{
    private Seat[] _seats = [];
    private int _members;
    private bool _broken;
    private PaddedInt32 _arrived;
    private PaddedInt32 _generation;

    /// <summary>Makes it ready for a step. No member is at it.</summary>
    public void Prepare(Seat[] seats, int members)
    {
        _seats = seats;
        _members = members;
        _broken = false;
        _arrived.Value = 0;
    }

    /// <summary>Waits until every member is here.</summary>
    /// <exception cref="BrokenBarrierException">A member failed and will not come.</exception>
    public void Meet(int member)
    {
        // Read before _broken: who breaks the barrier turns the generation over afterwards, so one of the two is seen.
        int generation = Volatile.Read(ref _generation.Value);
        ThrowIfBroken();
        if (Interlocked.Increment(ref _arrived.Value) == _members)
        {
            _arrived.Value = 0;
            TurnOver(member);
        }
        else
        {
            _seats[member].WaitWhile(ref _generation.Value, generation, Patience.Barrier);
        }

        ThrowIfBroken();
    }

    /// <summary>Lets no member pass any more and sends away those that wait.</summary>
    public void Break(int member)
    {
        Volatile.Write(ref _broken, true);
        TurnOver(member);
    }

    private void TurnOver(int member)
    {
        Interlocked.Increment(ref _generation.Value);
        for (int other = 0; other < _members; other++)
        {
            if (other != member)
            {
                _seats[other].Wake();
            }
        }
    }

    private void ThrowIfBroken()
    {
        if (Volatile.Read(ref _broken))
        {
            throw new BrokenBarrierException();
        }
    }
}
