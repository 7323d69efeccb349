namespace Fathom.Insight.Reports;

/// <summary>A curve, or a band between two.</summary>
internal sealed record Curve
{
    public required string Name { get; init; }

    /// <summary>The place of its layer in the network, from 0 for the first to 1 for the last: its colour; null for a run's.</summary>
    public double? Layer { get; init; }

    /// <summary>The layer's name; null for a run's curve.</summary>
    public string? LayerName { get; init; }

    /// <summary>The run: its colour where the curve is of no layer.</summary>
    public int? Run { get; init; }

    public CurveStyle Style { get; init; }

    public required double?[] X { get; init; }

    /// <summary>The values; of a band its upper end.</summary>
    public required double?[] Y { get; init; }

    /// <summary>The lower end of a band; null for a curve.</summary>
    public double?[]? Low { get; init; }
}
