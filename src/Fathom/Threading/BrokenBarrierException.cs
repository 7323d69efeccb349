namespace Fathom.Threading;

/// <summary>Takes a member out of a step that another member failed. The failure itself is what the caller sees.</summary>
internal sealed class BrokenBarrierException() : Exception("Another member of the team failed in this step; its exception tells why.");
