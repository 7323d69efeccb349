using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Limits;

/// <summary>A child process of each round.</summary>
/// <param name="Conditions">Its settings.</param>
/// <param name="Probes">What it measures.</param>
/// <param name="Repetitions">How often it is started in a round.</param>
internal sealed record ProcessPlan(Conditions Conditions, IReadOnlyList<string> Probes, int Repetitions = 1);
