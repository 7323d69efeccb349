using Fathom.Threading;

namespace Fathom.Tests.Threading;

/// <summary>What teams are given to do in tests.</summary>
internal static unsafe class TeamBodies
{
    /// <summary>Where <see cref="NoteThread"/> notes; one test uses it.</summary>
    public static Thread[] Threads { get; set; } = [];

    /// <summary>Whom <see cref="AskAgain"/> asks; one test uses it.</summary>
    public static Team? Inner { get; set; }

    public static void Nothing(void* state, TeamMember member)
    {
    }

    /// <param name="state">An int per member.</param>
    /// <param name="member">The member.</param>
    public static void CountCall(void* state, TeamMember member) => ((int*)state)[member.Index]++;

    public static void NoteThread(void* state, TeamMember member) => Threads[member.Index] = Thread.CurrentThread;

    /// <param name="state">The number of the member that is late, an int.</param>
    /// <param name="member">The member.</param>
    public static void ComeLate(void* state, TeamMember member)
    {
        if (member.Index == *(int*)state)
        {
            Thread.Sleep(20);
        }

        member.Meet();
        member.Meet();
    }

    /// <param name="state">Counts refusals, an int.</param>
    /// <param name="member">The member.</param>
    public static void AskAgain(void* state, TeamMember member)
    {
        if (!Inner!.TryRun(2, &Nothing, null))
        {
            Interlocked.Increment(ref *(int*)state);
        }
    }
}
