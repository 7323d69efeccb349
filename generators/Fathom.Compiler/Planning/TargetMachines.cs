using System.Collections.Immutable;

namespace Fathom.Compiler.Planning;

/// <summary>
/// The instruction sets kernels are generated for, best first. The figures are those of the cores the code was measured on (Zen 4, whose
/// 512-bit operations take two passes through 256-bit units) and close to every x86-64 core since 2015. NEON's are those of the wide Arm
/// cores, Neoverse V1 and V2 and Apple's since the M1: four multiply-adds and three loads a cycle, four cycles of latency, so sixteen
/// accumulators at least; a core of two multiply-adds, such as Neoverse N2, is served by the same tiles.
/// </summary>
internal static class TargetMachines
{
    public static ImmutableArray<TargetMachine> All { get; } =
    [
        //                            lanes registers spare FMAs loads latency  scalars               updates           fallback prefetch
        new(InstructionSet.Avx512,       16,       32,    0,   1,    1,      4, ScalarFeed.Broadcast, TileEnd.Joined,   false,   true),
        new(InstructionSet.Avx2,          8,       16,    0,   2,    2,      4, ScalarFeed.Broadcast, TileEnd.Joined,   false,   true),
        new(InstructionSet.Neon,          4,       32,    0,   4,    3,      4, ScalarFeed.ByLane,    TileEnd.Separate, false,   false),
        new(InstructionSet.Vector128,     4,       16,    1,   1,    2,      7, ScalarFeed.Broadcast, TileEnd.Separate, true,    false),
        new(InstructionSet.Scalar,        1,       11,    1,   1,    2,      7, ScalarFeed.Broadcast, TileEnd.Separate, true,    false),
    ];
}
