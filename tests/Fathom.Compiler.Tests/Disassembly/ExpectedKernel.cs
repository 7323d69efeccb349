using System.Collections.Immutable;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>What a plan promises of one kernel.</summary>
/// <param name="Method">The method.</param>
/// <param name="Goals">The types it is compiled for; one empty name where it is not generic.</param>
/// <param name="Loops">Its innermost loops over products: each must be there, and no other. None where the plan
/// gives them no loop of their own.</param>
/// <param name="Total">Multiply-adds that it holds at least, in loops and outside.</param>
internal sealed record ExpectedKernel(string Method, ImmutableArray<string> Goals, ImmutableArray<ExpectedLoop> Loops, MultiplyAdds Total);
