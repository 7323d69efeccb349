using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Tests.Infrastructure;

/// <summary>Runs every analyzer of the product, on what the compiler sees: the user's sources and the generated ones.</summary>
internal static class AnalyzerRun
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ModelGenerator).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static async Task<ImmutableArray<Diagnostic>> Of(CSharpCompilation compilation, CompileOptions options)
    {
        GeneratorRun run = GeneratorRun.Of(compilation, options);
        Assert.Empty(run.Diagnostics);
        ImmutableArray<Diagnostic> found = await run.Output.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
