using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0002: a model must not be static or abstract.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StaticOrAbstractAnalyzer() : DeclarationAnalyzer(DeclarationRules.StaticOrAbstract);
