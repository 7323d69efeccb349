using Fathom.Benchmarks.Measurement;

namespace Fathom.Benchmarks.Probes;

/// <summary>What one probe found in one process.</summary>
/// <param name="Probe">The probe.</param>
/// <param name="Value">Seconds, bytes, a ratio, or a rate per second.</param>
/// <param name="FractionOfLimit">How near the machine's limit, where the probe has one.</param>
/// <param name="PeakRate">The core's multiply-add peak beside it, in floating-point operations per second.</param>
/// <param name="InterruptedFraction">How many of the samples other processes interrupted.</param>
internal sealed record Reading(string Probe, Spread Value, double? FractionOfLimit, double PeakRate, double InterruptedFraction = 0);
