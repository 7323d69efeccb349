using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Emission;

internal static class StubEmitter
{
    public static GeneratedFile Emit(StubSpec stub) => new(stub.Type.HintName + ".g.cs", ModelEmitter.EmptyPart(stub.Type));
}
