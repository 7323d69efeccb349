using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0031: the initialiser does not fit the activation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnsuitableInitAnalyzer() : PredictionAnalyzer(PredictionRules.UnsuitableInit);
