using System.Collections.Immutable;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>Instructions that run one after the other: from a label, or a jump that was not taken, to the next.</summary>
internal sealed record Block(string Label, ImmutableArray<Instruction> Instructions);
