namespace Fathom.Benchmarks.Measurement;

/// <summary>The seconds of one call of each side, measured one after the other.</summary>
internal sealed record SideBySideSample(double Ours, double Theirs);
