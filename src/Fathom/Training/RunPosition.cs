namespace Fathom.Training;

/// <summary>Where a run stands.</summary>
/// <param name="Step">Updates made since the start of training.</param>
/// <param name="SourcePosition">Examples the source has given.</param>
internal readonly record struct RunPosition(long Step, long SourcePosition);
