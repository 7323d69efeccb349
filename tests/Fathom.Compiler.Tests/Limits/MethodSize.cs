using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Tests.Limits;

/// <summary>What the JIT judges a method by.</summary>
/// <param name="Name">The type and the method.</param>
/// <param name="IlBytes">Bytes of IL.</param>
/// <param name="Locals">Local variables.</param>
/// <param name="LocalReferences">Instructions that read or write a local variable or an argument, or take its address.</param>
/// <param name="MultiplyAdds">Calls of a fused multiply-add.</param>
internal sealed record MethodSize(string Name, int IlBytes, int Locals, int LocalReferences, int MultiplyAdds)
{
    /// <summary>Whether the method stays within the limits that generated code promises.</summary>
    public bool IsWithinLimits =>
        IlBytes <= JitLimits.IlBytes && Locals <= JitLimits.Locals && LocalReferences <= JitLimits.LocalReferences;
}
