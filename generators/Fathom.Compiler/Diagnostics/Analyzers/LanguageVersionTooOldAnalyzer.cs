using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0022: the project must use a newer C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LanguageVersionTooOldAnalyzer() : DeclarationAnalyzer(DeclarationRules.LanguageVersionTooOld);
