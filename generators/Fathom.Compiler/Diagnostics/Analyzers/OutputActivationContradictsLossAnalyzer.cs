using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0009: the output activation contradicts the loss.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OutputActivationContradictsLossAnalyzer() : DeclarationAnalyzer(DeclarationRules.OutputActivationContradictsLoss);
