namespace Fathom.Compiler.Diagnostics;

/// <summary>One breach of a rule of predictions.</summary>
/// <param name="Violation">Where, and what the message says.</param>
/// <param name="Remedy">What a code fix can do about it, if anything.</param>
internal sealed record PredictionViolation(Violation Violation, RemedyProposal? Remedy);
