namespace Fathom.Benchmarks.Peers;

/// <summary>One comparison.</summary>
/// <param name="Name">What is computed.</param>
/// <param name="AtLeast">How many times as fast Fathom must be; null where nothing is promised.</param>
/// <param name="Goal">What is aimed at.</param>
/// <param name="Prepare">Builds both sides.</param>
internal sealed record Duel(string Name, double? AtLeast, double? Goal, Func<Contestants> Prepare);
