using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0017: a layer setting is out of range.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LayerSettingOutOfRangeAnalyzer() : DeclarationAnalyzer(DeclarationRules.LayerSettingOutOfRange);
