using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Tests.Limits;

/// <summary>What the JIT judges a method by.</summary>
/// <param name="Name">The type and the method.</param>
/// <param name="IlBytes">Bytes of IL.</param>
/// <param name="Locals">Local variables.</param>
/// <param name="MultiplyAdds">Calls of a fused multiply-add.</param>
internal sealed record MethodSize(string Name, int IlBytes, int Locals, int MultiplyAdds)
{
    /// <summary>Whether the method stays within the limits that generated code promises.</summary>
    public bool IsWithinLimits => IlBytes <= JitLimits.IlBytes && Locals <= JitLimits.Locals;
}
