using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0021: a setting has no effect.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SettingIgnoredAnalyzer() : DeclarationAnalyzer(DeclarationRules.SettingIgnored);
