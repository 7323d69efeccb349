using System.ComponentModel;
using Fathom.Threading;

namespace Fathom;

/// <summary>The threads on which large models share out a step: one team in a process, for all models.</summary>
/// <remarks>Its size changes how long a step takes and nothing else: results are the same to the bit.</remarks>
public static unsafe class ThreadTeam
{
    /// <summary>The environment variable that sets <see cref="Size"/> until the program does: a whole number from 1 to <see
    /// cref="MaximumSize"/>.</summary>
    public const string SizeVariable = "FATHOM_THREADS";

    /// <summary>The largest size.</summary>
    public const int MaximumSize = 256;

    private static readonly Team Workers = new();
    private static int _size;
    private static int _alone;

    /// <summary>
    /// The most threads that work on one step, that of the caller included; 1 runs everything on the caller's. At first what <see
    /// cref="SizeVariable"/> says, else the number of processors this process may use, but no more than 16. A change holds from the next
    /// step on.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than <see cref="MaximumSize"/>.</exception>
    /// <exception cref="InvalidOperationException"><see cref="SizeVariable"/> holds anything else than a number in that range, and the size
    /// has not been set.</exception>
    public static int Size
    {
        get
        {
            int size = Volatile.Read(ref _size);
            return size > 0 ? size : ChooseSize();
        }

        set
        {
            if (!TeamSize.IsValid(value))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(value),
                    value,
                    $"The size of the team must be from 1 to {MaximumSize}: the number of threads that work on a step.");
            }

            Volatile.Write(ref _size, value);
        }
    }

    /// <summary>Whether steps are left to their callers where the machine is busy; tests of sharing want every step shared.</summary>
    internal static bool RestsInCrowds { get; set; } = true;

    /// <summary>Runs a function on members of the team at once, the calling thread being the first; returns when all are done.</summary>
    /// <param name="members">The most members that are of use, at least 1. Fewer come if the team is smaller, and the caller works alone
    /// while the team or the machine is busy: the function must do the same for any number.</param>
    /// <param name="body">The function: its state, and which member it runs as.</param>
    /// <param name="state">What the function is given.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Run(int members, delegate*<void*, TeamMember, void> body, void* state)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(members, 1);
        int present = TeamSize.Members(members, Size, Volatile.Read(ref _alone));
        if (present == 1 || (RestsInCrowds && Workers.Crowding.TakeRest()) || !Workers.TryRun(present, body, state))
        {
            RunAlone(body, state);
        }
    }

    private static void RunAlone(delegate*<void*, TeamMember, void> body, void* state)
    {
        Interlocked.Increment(ref _alone);
        try
        {
            body(state, TeamMember.Alone);
        }
        finally
        {
            Interlocked.Decrement(ref _alone);
        }
    }

    // Not in an initialiser, whose exception would hide behind another and come again at every use.
    private static int ChooseSize()
    {
        int size = TeamSize.Choose(Environment.GetEnvironmentVariable(SizeVariable), Environment.ProcessorCount);
        int set = Interlocked.CompareExchange(ref _size, size, 0);
        return set > 0 ? set : size;
    }
}
