using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0027: the gradient explodes on its way down.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class GradientExplodesAnalyzer() : PredictionAnalyzer(PredictionRules.GradientExplodes);
