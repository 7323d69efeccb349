namespace Fathom.Insight.Tests.TensorBoard;

/// <summary>A value of an event as it was read.</summary>
internal sealed record ReadValue
{
    public required string Tag { get; init; }

    public required float? Number { get; init; }

    public required double[][]? Buckets { get; init; }

    public required string? Plugin { get; init; }

    public required string? PluginContent { get; init; }

    public required string? Description { get; init; }
}
