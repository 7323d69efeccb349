namespace Fathom.Training;

/// <summary>A checkpoint that passed every check, not yet in the model.</summary>
/// <param name="Path">The file it came from.</param>
/// <param name="Checkpoint">What it says.</param>
/// <param name="State">The state to go on from.</param>
/// <param name="Best">The state of the best validation; null when none is kept.</param>
/// <param name="FallbackReason">Why the newest generation could not be used; null when this is it.</param>
internal sealed record LoadedCheckpoint(
    string Path, Checkpoint Checkpoint, StateCopy State, StateCopy? Best, string? FallbackReason = null);
