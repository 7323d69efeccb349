namespace Fathom.Benchmarks.Measurement;

/// <summary>One timing of work and the limit measured right beside it.</summary>
/// <param name="Seconds">Of one call.</param>
/// <param name="LimitRate">In units per second.</param>
internal sealed record PairedSample(double Seconds, double LimitRate);
