using System.Collections.Immutable;

namespace Fathom.Compiler.Planning;

/// <summary>
/// The instruction sets kernels are generated for, best first. The figures are those of the cores the code was measured on (Zen 4, whose
/// 512-bit operations take two passes through 256-bit units) and close to every x86-64 core since 2015.
/// </summary>
internal static class TargetMachines
{
    public static ImmutableArray<TargetMachine> All { get; } =
    [
        //                                 lanes  registers  spare  FMAs  loads  latency
        new(InstructionSet.Avx512,            16,        32,     0,    1,     1,       4),
        new(InstructionSet.Avx2,               8,        16,     0,    2,     2,       4),
        new(InstructionSet.Vector128,          4,        16,     1,    1,     2,       7),
        new(InstructionSet.Scalar,             1,        16,     1,    1,     2,       7),
    ];
}
