using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0008: the model is larger than the compiler supports.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ModelTooLargeAnalyzer() : DeclarationAnalyzer(DeclarationRules.ModelTooLarge);
