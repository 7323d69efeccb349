namespace Fathom.Insight.Tests.Metrics;

/// <summary>A number that an instrument took in.</summary>
/// <param name="Instrument">The instrument's name.</param>
/// <param name="Value">The number.</param>
/// <param name="Tags">Its tags as "name=value", in order of their names, joined by commas.</param>
internal sealed record Measurement(string Instrument, double Value, string Tags);
