using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0004: a layer must have at least one unit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnitsBelowOneAnalyzer() : DeclarationAnalyzer(DeclarationRules.UnitsBelowOne);
