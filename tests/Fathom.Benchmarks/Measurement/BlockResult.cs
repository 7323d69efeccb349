namespace Fathom.Benchmarks.Measurement;

/// <summary>What <see cref="BlockTiming"/> measured.</summary>
/// <param name="Seconds">Of one call, block by block.</param>
/// <param name="InterruptedFraction">How many of the blocks other processes interrupted.</param>
internal sealed record BlockResult(Spread Seconds, double InterruptedFraction);
