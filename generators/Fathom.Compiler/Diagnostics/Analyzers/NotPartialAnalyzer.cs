using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0001: the model and the types around it must be partial.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NotPartialAnalyzer() : DeclarationAnalyzer(DeclarationRules.NotPartial);
