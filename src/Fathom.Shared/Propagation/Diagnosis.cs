namespace Fathom.Propagation;

/// <summary>A finding in words, with what can be done about it.</summary>
/// <param name="Statement">What was found and what would help: a sentence without its full stop.</param>
/// <param name="Remedy">What would help; null where nothing is known to.</param>
/// <param name="Preview">What the remedy is predicted to give, and instead of what.</param>
internal sealed record Diagnosis(string Statement, Remedy? Remedy, string Preview);
