namespace Fathom.Benchmarks.Measurement;

/// <summary>Samples to summarise.</summary>
/// <param name="Taken">Those during which the processor stayed with this process; all of them where such hardly were to be had.</param>
/// <param name="InterruptedFraction">How many of all were interrupted.</param>
internal sealed record AttendedSamples<T>(IReadOnlyList<T> Taken, double InterruptedFraction);
