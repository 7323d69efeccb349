using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0028: the signal vanishes on its way up.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SignalVanishesAnalyzer() : PredictionAnalyzer(PredictionRules.SignalVanishes);
