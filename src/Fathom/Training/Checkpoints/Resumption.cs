namespace Fathom.Training;

/// <summary>What training was resumed from.</summary>
/// <param name="Path">The file read: the checkpoint itself, or the generation before it.</param>
/// <param name="Step">Updates made before the checkpoint.</param>
/// <param name="FallbackReason">Why the newest generation could not be used; null when it was.</param>
/// <param name="BitDifference">
/// Why training will not continue to the same bits as an unbroken run, though it continues: another instruction set or library version.
/// Null when it will.
/// </param>
public sealed record Resumption(string Path, long Step, string? FallbackReason, string? BitDifference);
