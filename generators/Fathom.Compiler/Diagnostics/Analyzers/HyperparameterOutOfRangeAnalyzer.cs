using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0016: a model setting is out of range.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HyperparameterOutOfRangeAnalyzer() : DeclarationAnalyzer(DeclarationRules.HyperparameterOutOfRange);
