using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0006: the input must be at least 1.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class InputBelowOneAnalyzer() : DeclarationAnalyzer(DeclarationRules.InputBelowOne);
