using System.Collections.Immutable;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>An innermost loop of compiled code.</summary>
/// <param name="Label">Where a turn starts.</param>
/// <param name="Instructions">One turn.</param>
internal sealed record Loop(string Label, ImmutableArray<Instruction> Instructions)
{
    /// <summary>The multiply-adds of one turn.</summary>
    public MultiplyAdds MultiplyAdds => MultiplyAdds.Of(Instructions);
}
