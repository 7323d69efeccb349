namespace Fathom.Benchmarks.Measurement;

/// <summary>What <see cref="PairedTiming"/> measured.</summary>
/// <param name="Seconds">Of one call.</param>
/// <param name="Fractions">Of the limit, each by the limit measured right beside it.</param>
/// <param name="Limits">The limit itself, in units per second.</param>
/// <param name="InterruptedFraction">How many of the samples other processes interrupted.</param>
internal sealed record PairedResult(Spread Seconds, Spread Fractions, Spread Limits, double InterruptedFraction);
