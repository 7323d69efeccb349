namespace Fathom.Insight.Reports;

/// <summary>How values lie on an axis.</summary>
internal enum AxisScale
{
    Linear,
    Logarithmic,

    /// <summary>Fractions, labelled as percent.</summary>
    Percent,
}
