using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0019: a member collides with a generated one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MemberCollisionAnalyzer() : DeclarationAnalyzer(DeclarationRules.MemberCollision);
