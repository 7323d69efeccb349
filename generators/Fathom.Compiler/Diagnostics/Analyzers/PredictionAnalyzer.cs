using System.Collections.Immutable;
using Fathom.Compiler.Specification.Declaration;
using Fathom.Propagation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>Reports the violations of one rule of predictions on every valid model.</summary>
internal abstract class PredictionAnalyzer(PredictionRule rule) : DiagnosticAnalyzer
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
        if (DeclarationMemo.Read(type, context.Compilation, context.CancellationToken) is not { } declaration
            || DeclarationMemo.Predict(declaration) is not { } model)
        {
            return;
        }

        SignalThresholds thresholds = ThresholdOptions.Read(context.Options.AnalyzerConfigOptionsProvider, type);
        foreach (PredictionViolation violation in rule.Check(model, thresholds))
        {
            Location location = SpotLocator.Locate(violation.Violation.Spot, type, declaration, context.CancellationToken);
            context.ReportDiagnostic(Diagnostic.Create(
                rule.Descriptor,
                location,
                violation.Remedy?.ToProperties() ?? ImmutableDictionary<string, string?>.Empty,
                violation.Violation.ToMessageArguments()));
        }
    }
}
