namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>A loop over products that a plan promises.</summary>
/// <param name="MultiplyAdds">Those of one turn.</param>
/// <param name="Turns">How many turns there are, where that is a small number known at build time: the JIT may write them all out, and the
/// loop around them is then the innermost.</param>
internal sealed record ExpectedLoop(MultiplyAdds MultiplyAdds, int Turns = 1)
{
    public bool Allows(Loop loop) => loop.MultiplyAdds == MultiplyAdds || loop.MultiplyAdds == MultiplyAdds.Times(Turns);
}
