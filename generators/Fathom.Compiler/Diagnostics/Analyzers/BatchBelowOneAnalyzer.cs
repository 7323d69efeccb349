using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0005: the batch must be at least 1.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BatchBelowOneAnalyzer() : DeclarationAnalyzer(DeclarationRules.BatchBelowOne);
