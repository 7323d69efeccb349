using System.Collections.Immutable;
using Fathom.Compiler.Specification.Declaration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>Reports the violations of one rule on every declared model.</summary>
internal abstract class DeclarationAnalyzer(DeclarationRule rule) : DiagnosticAnalyzer
{
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [rule.Descriptor];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (DeclarationMemo.Read(type, context.Compilation, context.CancellationToken) is not { } declaration)
        {
            return;
        }

        foreach (Violation violation in rule.Check(declaration))
        {
            Location location = SpotLocator.Locate(violation.Spot, type, declaration, context.CancellationToken);
            context.ReportDiagnostic(Diagnostic.Create(rule.Descriptor, location, violation.ToMessageArguments()));
        }
    }
}
