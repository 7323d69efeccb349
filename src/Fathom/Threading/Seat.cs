using System.Diagnostics;

namespace Fathom.Threading;

/// <summary>The place of one member of a team: where it waits, and where others wake it.</summary>
internal sealed class Seat
{
    // Pauses of about 40 ns between looks at the clock, whose reading costs about one pause.
    private const int LooksPerTime = 16;

    // An event, not a monitor: setting it never blocks, so whoever wakes others is never interrupted while it holds up a team.
    private readonly AutoResetEvent _wake = new(initialState: false);
    private PaddedInt32 _parked;
    private PaddedInt32 _round;

    /// <summary>The number of the step this member was last called to; only the holder of the team changes it.</summary>
    public ref int Round => ref _round.Value;

    /// <summary>How many of the member's waits were so long that another's thread had no processor.</summary>
    public int Delays { get; private set; }

    /// <summary>Waits for another thread to change a number: spins, then lends its processor, then parks.</summary>
    /// <param name="number">The number. It is changed by an interlocked operation, followed by <see cref="Wake"/>.</param>
    /// <param name="value">The number's value so far.</param>
    /// <param name="patience">How long not to park.</param>
    public void WaitWhile(ref int number, int value, Patience patience)
    {
        if (Volatile.Read(ref number) != value || Spins(ref number, value, patience))
        {
            return;
        }

        bool interrupted = false;
        while (Volatile.Read(ref number) == value)
        {
            interrupted |= Park(ref number, value);
        }

        // A step is not left half done: whoever interrupted this thread sees it at the next wait after the step.
        if (interrupted)
        {
            Thread.CurrentThread.Interrupt();
        }
    }

    /// <summary>Wakes the member if it is parked. Costs one read where it is not.</summary>
    public void Wake()
    {
        if (Volatile.Read(ref _parked.Value) != 0 && Interlocked.Exchange(ref _parked.Value, 0) != 0)
        {
            _wake.Set();
        }
    }

    private bool Spins(ref int number, int value, Patience patience)
    {
        long start = Stopwatch.GetTimestamp();
        long waited = 0;
        while (waited < patience.Lend)
        {
            // A garbage collection stops this thread in either.
            if (waited < patience.Spin)
            {
                Pause(ref number, value);
            }
            else
            {
                Thread.Yield();
            }

            waited = Stopwatch.GetTimestamp() - start;
            if (Volatile.Read(ref number) != value)
            {
                Delays += waited > patience.Delay ? 1 : 0;
                return true;
            }
        }

        Delays++;
        return false;
    }

    private static void Pause(ref int number, int value)
    {
        for (int look = 0; look < LooksPerTime && Volatile.Read(ref number) == value; look++)
        {
            Thread.SpinWait(1);
        }
    }

    // Both sides write, then read: the changer the number, then _parked; this side _parked, then the number. One of them sees the
    // other, so no change is slept through. A signal too many only makes the caller's loop turn once more.
    private bool Park(ref int number, int value)
    {
        Interlocked.Exchange(ref _parked.Value, 1);
        if (Volatile.Read(ref number) != value)
        {
            Volatile.Write(ref _parked.Value, 0);
            return false;
        }

        try
        {
            _wake.WaitOne();
            return false;
        }
        catch (ThreadInterruptedException)
        {
            return true;
        }
    }
}
