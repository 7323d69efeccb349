using System.Collections.Immutable;
using System.Linq;
using Fathom.Compiler.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0011: a layer without a model. Not a rule of declarations, since there is no declaration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DenseWithoutModelAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.DenseWithoutModel];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (KnownAttributes.ModelOf(type) is null
            && KnownAttributes.LayersOf(type).FirstOrDefault()?.ApplicationSyntaxReference is { } first)
        {
            var location = Location.Create(first.SyntaxTree, first.Span);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.DenseWithoutModel, location, type.Name));
        }
    }
}
