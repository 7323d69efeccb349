using System.Runtime.InteropServices;
using Fathom.Threading;

namespace Fathom.Tests.Threading;

/// <summary>Numbers that are smoothed by rounds from one array into another and back, each written by the member that owns it.</summary>
internal sealed unsafe class Field : IDisposable
{
    private const int Length = 331;
    private const int Rounds = 20;

    public Field(int seed)
    {
        State = (double*)NativeMemory.AllocZeroed(2 * Length, sizeof(double));
        var random = new Random(seed);
        for (int index = 0; index < Length; index++)
        {
            State[index] = random.NextDouble();
        }
    }

    public double* State { get; }

    public static void Smooth(void* state, TeamMember member)
    {
        double* from = (double*)state;
        double* to = from + Length;
        WorkShare share = member.ShareOf(Length);
        for (int round = 0; round < Rounds; round++)
        {
            for (int index = share.Start; index < share.End; index++)
            {
                to[index] = (0.7 * from[index]) + (0.2 * from[(index + 1) % Length]) + (0.1 * from[(index + Length - 1) % Length]);
            }

            member.Meet();
            double* finished = to;
            to = from;
            from = finished;
        }
    }

    public double[] ToArray() => new ReadOnlySpan<double>(State, Length).ToArray();

    public void Dispose() => NativeMemory.Free(State);
}
