using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0020: Unroll.Full cannot be had, or costs speed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FullUnrollAnalyzer() : DeclarationAnalyzer(DeclarationRules.FullUnroll);
