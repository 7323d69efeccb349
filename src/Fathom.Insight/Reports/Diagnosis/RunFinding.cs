namespace Fathom.Insight.Reports;

/// <summary>What a whole run shows: one finding, when it held, and what it rests on.</summary>
/// <param name="Finding">What it is.</param>
/// <param name="Sentence">The finding and its remedy at the moment at which it was gravest.</param>
/// <param name="When">From when until when it held, and how often.</param>
/// <param name="Evidence">The numbers of that moment.</param>
internal sealed record RunFinding(TrainingFinding Finding, string Sentence, string When, IReadOnlyList<Evidence> Evidence);
