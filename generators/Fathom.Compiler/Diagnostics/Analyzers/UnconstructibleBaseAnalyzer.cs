using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0024: the base class of a model must have a constructor without parameters.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnconstructibleBaseAnalyzer() : DeclarationAnalyzer(DeclarationRules.UnconstructibleBase);
