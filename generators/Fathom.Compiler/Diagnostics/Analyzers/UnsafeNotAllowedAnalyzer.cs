using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0015: the project must allow unsafe code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnsafeNotAllowedAnalyzer() : DeclarationAnalyzer(DeclarationRules.UnsafeNotAllowed);
