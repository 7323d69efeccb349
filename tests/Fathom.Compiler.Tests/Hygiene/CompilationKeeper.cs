using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Tests.Hygiene;

/// <summary>A deliberately bad pipeline: it holds on to the first compilation, which a comparer calls equal to every later one.</summary>
internal sealed class CompilationKeeper : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.CompilationProvider.Select(static (compilation, _) => compilation).WithComparer(new AlwaysEqual()),
        static (_, _) => { });

    private sealed class AlwaysEqual : IEqualityComparer<Compilation>
    {
        public bool Equals(Compilation? x, Compilation? y) => true;

        public int GetHashCode(Compilation obj) => 0;
    }
}
