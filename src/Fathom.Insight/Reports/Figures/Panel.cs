namespace Fathom.Insight.Reports;

/// <summary>One pair of axes of a figure.</summary>
internal sealed record Panel
{
    /// <summary>What is shown, at the upper left; null for a figure of one panel.</summary>
    public string? Title { get; init; }

    /// <summary>What the vertical axis shows; null where the heading says it.</summary>
    public string? YTitle { get; init; }

    /// <summary>The vertical axis.</summary>
    public AxisScale YScale { get; init; }

    /// <summary>Both ends of the vertical axis; null to fit the values.</summary>
    public IReadOnlyList<double>? YRange { get; init; }

    /// <summary>Both ends of the horizontal axis; null to fit the values.</summary>
    public IReadOnlyList<double>? XRange { get; init; }

    /// <summary>Names of the places 0, 1, 2, ... of the vertical axis; null for numbers.</summary>
    public IReadOnlyList<string>? YNames { get; init; }

    /// <summary>Curves and bands, drawn in this order.</summary>
    public IReadOnlyList<Curve> Curves { get; init; } = [];

    /// <summary>A histogram over time; null for none.</summary>
    public HeatMap? Heat { get; init; }

    /// <summary>A value to compare with: a line across; null for none.</summary>
    public double? Guide { get; init; }
}
