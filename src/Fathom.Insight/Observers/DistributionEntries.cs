namespace Fathom.Insight;

/// <summary>Full statistics as entries hold them.</summary>
internal static class DistributionEntries
{
    public static LoggedDistributions Of(LayerDistributions layer, double? updateToWeight) => new()
    {
        Layer = layer.Layer,
        Activations = Of(layer.Activations),
        Gradients = Of(layer.Gradients),
        WeightGradients = Of(layer.WeightGradients),
        SaturatedFraction = layer.SaturatedFraction,
        AlwaysSaturatedUnits = layer.AlwaysSaturatedUnits,
        SaturationWindow = layer.ObservationsInWindow,
        GradientToWeight = layer.GradientToWeight,
        UpdateToWeight = updateToWeight,
        Jacobian = Of(layer.Jacobian),
    };

    public static LoggedSingularValues? Of(SingularValues? values) => values is not { } some
        ? null
        : new() { Mean = some.Mean, RootMeanSquare = some.RootMeanSquare, Largest = some.Largest };

    private static LoggedDistribution Of(Distribution distribution) => new()
    {
        Count = distribution.Count,
        NonFiniteCount = distribution.NonFiniteCount,
        Mean = distribution.Mean,
        StandardDeviation = distribution.StandardDeviation,
        Minimum = distribution.Minimum,
        Maximum = distribution.Maximum,
        Percentile1 = distribution.Percentile(1),
        Percentile99 = distribution.Percentile(99),
        HistogramStart = distribution.Histogram.Start,
        HistogramEnd = distribution.Histogram.End,
        HistogramCounts = distribution.Histogram.Counts.ToArray(),
    };
}
