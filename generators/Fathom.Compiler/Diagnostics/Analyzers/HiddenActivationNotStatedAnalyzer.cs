using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0014: a hidden layer must state its activation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HiddenActivationNotStatedAnalyzer() : DeclarationAnalyzer(DeclarationRules.HiddenActivationNotStated);
