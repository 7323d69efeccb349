using System.Diagnostics;

namespace Fathom.Threading;

/// <summary>How long a member waits without giving up its processor, and then only lending it, before it parks.</summary>
/// <param name="Spin">Ticks of <see cref="Stopwatch"/> on the processor.</param>
/// <param name="Lend">Ticks after which it parks, the spinning included: in between it lets any other thread that is ready run.</param>
internal readonly record struct Patience(long Spin, long Lend)
{
    /// <summary>
    /// At a barrier. Members arrive within a few microseconds of each other where each has a processor; whoever waits longer most
    /// likely waits for a thread without one, and must lend it its own: two members on one processor took 25 % longer for a step of 20
    /// phases of 100 us than one alone, and six times as long when they spun for 500 us. Parking is left to waits longer than a phase,
    /// since waking costs 10 to 40 us.
    /// </summary>
    public static Patience Barrier { get; } = InMicroseconds(20, 500);

    /// <summary>
    /// Between steps: a little more than waking a parked worker costs (a median of 26 to 36 us where its processor had been halted), so
    /// that whatever comes next, this wastes little more than twice what foresight would. It bridges the caller's own work between the
    /// passes of a step; a loop that takes longer for its next minibatch pays one waking a step, 1 % of a large model's.
    /// </summary>
    public static Patience Idle { get; } = InMicroseconds(20, 50);

    /// <summary>Ticks after which whoever is waited for has no processor: waking a parked worker takes half of it.</summary>
    public long Delay { get; } = Ticks(80);

    // Where there is one processor, whoever is waited for cannot run while this thread spins.
    private static Patience InMicroseconds(int spin, int lend) =>
        new(Environment.ProcessorCount > 1 ? Ticks(spin) : 0, Ticks(lend));

    private static long Ticks(int microseconds) => microseconds * Stopwatch.Frequency / 1_000_000;
}
