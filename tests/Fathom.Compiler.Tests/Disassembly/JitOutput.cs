using System.Collections.Immutable;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>What the JIT said of a run's kernels.</summary>
/// <param name="InstructionSet">The instruction set that the models ran on, by its public name.</param>
/// <param name="Summary">One line for each compiled method.</param>
/// <param name="Kernels">Their code.</param>
internal sealed record JitOutput(string InstructionSet, ImmutableArray<SummaryLine> Summary, ImmutableArray<CompiledKernel> Kernels);
