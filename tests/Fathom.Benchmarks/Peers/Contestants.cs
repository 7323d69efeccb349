namespace Fathom.Benchmarks.Peers;

/// <summary>The two sides of a comparison, ready to run a number of calls.</summary>
/// <param name="Fathom">Fathom's side.</param>
/// <param name="Peer">The peer's side.</param>
/// <param name="Error">How far the two sides' results from the same weights and data lie apart, before any timing: for training, the
/// changes of the weights.</param>
internal sealed record Contestants(Action<int> Fathom, Action<int> Peer, double Error);
