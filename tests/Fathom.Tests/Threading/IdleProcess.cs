using System.Diagnostics;
using System.Globalization;
using Fathom.Threading;

namespace Fathom.Tests.Threading;

/// <summary>The child process of <see cref="IdleTests"/>: lets a team work, then prints the milliseconds of processor time that it uses in
/// a second without work.</summary>
internal static unsafe class IdleProcess
{
    public static int Run()
    {
        ThreadTeam.Size = 4;
        for (int step = 0; step < 1_000; step++)
        {
            ThreadTeam.Run(4, &Nothing, null);
        }

        // The runtime's own work in the background, compiling what ran above above all.
        Thread.Sleep(500);
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        Thread.Sleep(1_000);
        TimeSpan used = Process.GetCurrentProcess().TotalProcessorTime - before;
        Console.WriteLine(used.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static void Nothing(void* state, TeamMember member)
    {
    }
}
