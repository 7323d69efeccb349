using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0003: a model must have a layer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NoLayerAnalyzer() : DeclarationAnalyzer(DeclarationRules.NoLayer);
