namespace Fathom;

/// <summary>How a model does on a set of examples.</summary>
/// <param name="Rows">Examples evaluated.</param>
/// <param name="Loss">Their mean loss.</param>
/// <param name="ErrorRate">
/// The fraction of wrong answers, 0..1: the most probable class for CrossEntropy, probability above one half for each output of
/// BinaryCrossEntropy; NaN for the other losses, which have no right or wrong.
/// </param>
public readonly record struct Evaluation(long Rows, double Loss, double ErrorRate);
