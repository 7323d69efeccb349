using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0029: units start saturated, or are driven there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SaturatedAtStartAnalyzer() : PredictionAnalyzer(PredictionRules.SaturatedAtStart);
