using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0010: the layers must be declared beside [Model].</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LayersOnSeveralPartsAnalyzer() : DeclarationAnalyzer(DeclarationRules.LayersOnSeveralParts);
