using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Limits;

/// <summary>Where a number comes from: a probe in a child process.</summary>
internal sealed record Source(Conditions Conditions, string Probe);
