using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>What is wrong with compiled kernels, in sentences; nothing where all is well.</summary>
internal static partial class KernelRules
{
    /// <summary>
    /// A method that computes is optimised on its first call. One that only calls others in turn may start in the JIT's quick tier; no
    /// method may be so large that the JIT gives up on it.
    /// </summary>
    public static IEnumerable<string> Optimization(CompiledKernel kernel)
    {
        if (kernel.IsOptimized)
        {
            yield break;
        }

        bool onlyCalls = kernel.Tier == "Tier0" && kernel.Flow.InnermostLoops().Length == 0
            && !kernel.Instructions.Any(static instruction =>
                instruction.IsVectorMultiply || instruction.IsVectorAdd || instruction.IsFusedMultiplyAdd);
        if (!onlyCalls)
        {
            yield return $"{kernel.Name} was compiled as '{kernel.Tier}'; a kernel must be optimised fully on its first call.";
        }
    }

    /// <summary>The summary names the tier of methods that have no listing too.</summary>
    public static IEnumerable<string> Optimization(SummaryLine line)
    {
        if (line.Tier is not ("FullOpts" or "Tier1" or "Tier0"))
        {
            yield return $"{line.Name} was compiled as '{line.Tier}', {line.IlBytes} bytes of IL.";
        }
    }

    /// <summary>Loops in which vectors are multiplied and added, and those around them, call nothing: above 512 locals, those of inlined
    /// methods included, the JIT stops inlining. But for what is a call by plan: one transposition a panel, around the loop over
    /// products.</summary>
    public static IEnumerable<string> Calls(CompiledKernel kernel)
    {
        ImmutableArray<Loop> innermost = kernel.Flow.InnermostLoops();
        return kernel.Flow.Loops().SelectMany(loop => Calls(kernel, loop, innermost.Any(other => other.Label == loop.Label)));
    }

    private static IEnumerable<string> Calls(CompiledKernel kernel, Loop loop, bool isInnermost)
    {
        int transpositions = loop.Instructions.Count(static instruction =>
            instruction.IsCall && Transposition().IsMatch(instruction.Operands));
        bool transposes = !isInnermost && transpositions == 1;
        return Complaints(kernel, [loop], "calls", instruction => instruction.IsCall
            && !(transposes && Transposition().IsMatch(instruction.Operands)));
    }

    /// <summary>What a tile ends with, methods of the kernels' own types, is inlined wherever it is.</summary>
    public static IEnumerable<string> Inlining(CompiledKernel kernel) =>
        from call in kernel.Instructions
        where call.IsCall && OwnType().IsMatch(call.Operands)
        group call by kernel.Name into calls
        select $"{calls.Key} calls what should be inlined, {calls.Count()} times: {calls.First()}";

    /// <summary>Those loops multiply and add whole vectors.</summary>
    public static IEnumerable<string> SingleFloats(CompiledKernel kernel) =>
        Complaints(kernel, kernel.ProductLoops(), "works on single floats", static instruction => instruction.IsScalarMultiplyAdd);

    /// <summary>
    /// Everything a tile's loop needs is in registers. Elsewhere the constants of a polynomial may come from the stack: that costs what
    /// their load from the data section would.
    /// </summary>
    public static IEnumerable<string> Spills(CompiledKernel kernel) =>
        Complaints(kernel, kernel.ProductLoops(), "spills", instruction => instruction.TouchesStack(kernel.Frame));

    private static IEnumerable<string> Complaints(
        CompiledKernel kernel, IEnumerable<Loop> loops, string what, Func<Instruction, bool> isBad) =>
        from loop in loops
        where loop.MultiplyAdds.Count > 0
        let bad = loop.Instructions.Where(isBad).ToArray()
        where bad.Length > 0
        select $"{kernel.Name} {what} in its loop {loop.Label}, {bad.Length} times a turn: {string.Join("; ", bad.Take(4))}";

    /// <summary>The loops over products are those of the plan.</summary>
    public static IEnumerable<string> Plan(ExpectedKernel expected, CompiledKernel kernel)
    {
        ImmutableArray<Loop> loops = kernel.ProductLoops();
        foreach (Loop loop in loops.Where(loop => expected.Loops.Length > 0 && !expected.Loops.Any(promised => promised.Allows(loop))))
        {
            string planned = string.Join(" or ", expected.Loops.Select(static promised => promised.MultiplyAdds));
            yield return $"{kernel.Name} has a loop {loop.Label} of {loop.MultiplyAdds} multiply-adds a turn; planned are {planned}.";
        }

        foreach (ExpectedLoop promised in expected.Loops.Where(promised => !loops.Any(promised.Allows)))
        {
            yield return $"{kernel.Name} has no loop of {promised.MultiplyAdds} multiply-adds a turn, as planned.";
        }

        MultiplyAdds total = MultiplyAdds.Of([.. kernel.Instructions]);
        if (!total.IsAtLeast(expected.Total))
        {
            yield return $"{kernel.Name} has {total} multiply-adds in all; at least {expected.Total} are planned.";
        }
    }

    /// <summary>Every kernel of the plan was compiled, for each of its goals.</summary>
    public static IEnumerable<string> Presence(
        string model, IEnumerable<ExpectedKernel> expected, IReadOnlyCollection<CompiledKernel> compiled) =>
        from kernel in expected
        from goal in kernel.Goals
        where !compiled.Any(candidate =>
            candidate.Name.Model == model && candidate.Name.Method == kernel.Method && candidate.Name.Goal == goal)
        select $"{model}: {kernel.Method}{(goal.Length == 0 ? "" : $"<{goal}>")} is planned and was never compiled.";

    [GeneratedRegex(@"^\[Fathom\.CompilerServices\.PanelTransposition:Transpose\(")]
    private static partial Regex Transposition();

    // A kernel compiled for a goal names it too, but after its own name.
    [GeneratedRegex(@"^\[[\w.+]*Kernels\+\w+:")]
    private static partial Regex OwnType();
}
