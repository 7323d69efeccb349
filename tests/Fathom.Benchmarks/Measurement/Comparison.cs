namespace Fathom.Benchmarks.Measurement;

/// <summary>What <see cref="SideBySide"/> measured.</summary>
/// <param name="Ours">Seconds of one call.</param>
/// <param name="Theirs">Seconds of one call.</param>
/// <param name="Ratios">Theirs over ours, sample by sample: how many times as fast ours is.</param>
/// <param name="InterruptedFraction">How many of the samples other processes interrupted.</param>
internal sealed record Comparison(Spread Ours, Spread Theirs, Spread Ratios, double InterruptedFraction);
