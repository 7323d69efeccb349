namespace Fathom.Insight.Reports;

/// <summary>What a finding rests on: a number, or one for each layer.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The numbers, in words.</param>
internal sealed record Evidence(string Label, string Value);
