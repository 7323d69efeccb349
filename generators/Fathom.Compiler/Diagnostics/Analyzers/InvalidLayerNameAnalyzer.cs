using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0013: the name of a layer is invalid.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class InvalidLayerNameAnalyzer() : DeclarationAnalyzer(DeclarationRules.InvalidLayerName);
