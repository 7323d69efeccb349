namespace Fathom.Insight.Tests.TensorBoard;

/// <summary>An event as it was read.</summary>
internal sealed record ReadEvent
{
    public required double WallTime { get; init; }

    public required long Step { get; init; }

    public required string? FileVersion { get; init; }

    public required string? SourceWriter { get; init; }

    public required IReadOnlyList<ReadValue> Values { get; init; }
}
