using System;
using System.Collections.Generic;
using Fathom.Propagation;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Diagnostics;

/// <summary>One rule of predictions. The generator does not ask it: such a model compiles.</summary>
/// <param name="Descriptor">What is reported.</param>
/// <param name="Check">The rule: pure.</param>
internal sealed record PredictionRule(
    DiagnosticDescriptor Descriptor,
    Func<PredictedModel, SignalThresholds, IEnumerable<PredictionViolation>> Check);
