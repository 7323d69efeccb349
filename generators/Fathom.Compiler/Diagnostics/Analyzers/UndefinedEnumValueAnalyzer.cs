using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0018: a setting has an undefined value.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UndefinedEnumValueAnalyzer() : DeclarationAnalyzer(DeclarationRules.UndefinedEnumValue);
