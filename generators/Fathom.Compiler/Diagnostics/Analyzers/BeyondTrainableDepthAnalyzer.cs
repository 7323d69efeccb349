using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>FTHM0030: the network is deeper than information travels.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BeyondTrainableDepthAnalyzer() : PredictionAnalyzer(PredictionRules.BeyondTrainableDepth);
