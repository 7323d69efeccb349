using System.Collections.Immutable;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>A kernel as the JIT compiled it once.</summary>
/// <param name="Name">Which kernel.</param>
/// <param name="Tier">How it was compiled, in the JIT's words: "FullOpts", "Tier0", "Tier0 switched to MinOpts".</param>
/// <param name="Frame">What addresses its stack.</param>
/// <param name="Blocks">Its code.</param>
internal sealed record CompiledKernel(KernelName Name, string Tier, Frame Frame, ImmutableArray<Block> Blocks)
{
    public IEnumerable<Instruction> Instructions => Blocks.SelectMany(static block => block.Instructions);

    public ControlFlow Flow => new(Blocks);

    /// <summary>Whether the JIT optimised it fully.</summary>
    public bool IsOptimized => Tier is "FullOpts" or "Tier1";

    /// <summary>The innermost loops in which vectors are multiplied and added.</summary>
    public ImmutableArray<Loop> ProductLoops() => [.. Flow.InnermostLoops().Where(static loop => loop.MultiplyAdds.Count > 0)];
}
