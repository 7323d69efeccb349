namespace Fathom.Benchmarks.Peers;

/// <summary>The native library of a peer does not load here; the message says why and what would help.</summary>
internal sealed class PeerNotLoadedException(string message) : Exception(message);
