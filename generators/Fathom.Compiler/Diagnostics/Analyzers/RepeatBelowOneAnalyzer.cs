using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0007: a layer must be repeated at least once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RepeatBelowOneAnalyzer() : DeclarationAnalyzer(DeclarationRules.RepeatBelowOne);
