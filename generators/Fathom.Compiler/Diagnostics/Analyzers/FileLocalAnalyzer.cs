using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0023: a model must not be file-local.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FileLocalAnalyzer() : DeclarationAnalyzer(DeclarationRules.FileLocal);
