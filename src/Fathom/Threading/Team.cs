using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Fathom.Threading;

/// <summary>Worker threads that carry out one step at a time together with its caller. They are made on first use and end with the
/// process.</summary>
internal sealed unsafe class Team
{
    private readonly TeamBarrier _barrier = new();
    private Seat[] _seats = [new Seat()];
    private delegate*<void*, TeamMember, void> _body;
    private void* _state;
    private int _members;
    private ExceptionDispatchInfo? _failure;
    private PaddedInt32 _held;
    private PaddedInt32 _working;
    private PaddedInt32 _finished;

    /// <summary>The threads made so far.</summary>
    public int Workers => _seats.Length - 1;

    /// <summary>Whether the machine is too busy for steps to be shared.</summary>
    public Crowding Crowding { get; } = new();

    /// <summary>Runs a function once on every member, this thread being the first, unless the team is busy.</summary>
    /// <returns>Whether it ran.</returns>
    public bool TryRun(int members, delegate*<void*, TeamMember, void> body, void* state)
    {
        if (Interlocked.CompareExchange(ref _held.Value, 1, 0) != 0)
        {
            return false;
        }

        try
        {
            Hire(members);
            Prepare(members, body, state);
            int delays = _seats[0].Delays;
            Lead();
            Crowding.Note(_seats[0].Delays > delays);
        }
        finally
        {
            Volatile.Write(ref _held.Value, 0);
        }

        return true;
    }

    private void Hire(int members)
    {
        for (int member = _seats.Length; member < members; member++)
        {
            var seat = new Seat();
            int index = member;
            var worker = new Thread(() => Work(seat, index))
            {
                IsBackground = true,
                Name = string.Create(CultureInfo.InvariantCulture, $"Fathom worker {member}"),
            };

            // Not Start: the first caller's execution context would live as long as the thread.
            worker.UnsafeStart();
            _seats = [.. _seats, seat];
        }
    }

    private void Prepare(int members, delegate*<void*, TeamMember, void> body, void* state)
    {
        _members = members;
        _body = body;
        _state = state;
        _failure = null;
        _working.Value = members - 1;
        _barrier.Prepare(_seats, members);
    }

    // The state may lie on this thread's stack and the model is free for others afterwards, so no worker is left inside, whatever happens.
    private void Lead()
    {
        int finished = _finished.Value;
        for (int member = 1; member < _members; member++)
        {
            Interlocked.Increment(ref _seats[member].Round);
            _seats[member].Wake();
        }

        Carry(0);
        if (_members > 1)
        {
            _seats[0].WaitWhile(ref _finished.Value, finished, Patience.Barrier);
        }

        ExceptionDispatchInfo? failure = _failure;
        _failure = null;
        failure?.Throw();
    }

    private void Work(Seat seat, int member)
    {
        for (int round = 0; ; round++)
        {
            seat.WaitWhile(ref seat.Round, round, Patience.Idle);
            Carry(member);

            // After this another step may begin, on another thread: nothing of this one is touched any more.
            if (Interlocked.Decrement(ref _working.Value) == 0)
            {
                Interlocked.Increment(ref _finished.Value);
                _seats[0].Wake();
            }
        }
    }

    private void Carry(int member)
    {
        try
        {
            _body(_state, new TeamMember(_barrier, member, _members));
        }
        catch (Exception exception)
        {
            // Whoever leaves by the broken barrier comes after the one that broke it, and is not the first.
            Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(exception), null);
            _barrier.Break(member);
        }
    }
}
