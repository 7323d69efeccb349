using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0026: the gradient vanishes on its way down.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class GradientVanishesAnalyzer() : PredictionAnalyzer(PredictionRules.GradientVanishes);
