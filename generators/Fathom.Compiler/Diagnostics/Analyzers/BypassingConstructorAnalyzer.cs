using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0025: a constructor of a model must call the generated one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BypassingConstructorAnalyzer() : DeclarationAnalyzer(DeclarationRules.BypassingConstructor);
