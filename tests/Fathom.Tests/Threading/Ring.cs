using System.Runtime.InteropServices;
using Fathom.Threading;

namespace Fathom.Tests.Threading;

/// <summary>Members in a ring that write a phase's number and look whether their neighbours did. Native memory, as kernels have.</summary>
internal sealed unsafe class Ring : IDisposable
{
    public const int Phases = 50;

    private readonly int _members;

    public Ring(int members)
    {
        _members = members;
        State = (int*)NativeMemory.AllocZeroed((nuint)(2 * members), sizeof(int));
    }

    /// <summary>Per member the phases it finished, then per member the errors it saw.</summary>
    public int* State { get; }

    public int Errors => new ReadOnlySpan<int>(State + _members, _members).ToArray().Sum();

    public int Turns => new ReadOnlySpan<int>(State, _members).ToArray().Min();

    public static void Turn(void* state, TeamMember member)
    {
        int* turns = (int*)state;
        int* errors = turns + member.Count;
        for (int phase = 0; phase < Phases; phase++)
        {
            int turn = ++turns[member.Index];
            member.Meet();
            errors[member.Index] += turns[(member.Index + 1) % member.Count] == turn ? 0 : 1;
            errors[member.Index] += turns[(member.Index + member.Count - 1) % member.Count] == turn ? 0 : 1;
            member.Meet();
        }
    }

    public void Dispose() => NativeMemory.Free(State);
}
