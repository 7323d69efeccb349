namespace Fathom.Conformance.Checks;

/// <summary>Compares one layer's statistics, quantity by quantity.</summary>
internal static class StatisticsComparison
{
    private static readonly (string Name, Func<LayerStatistics, double> Value)[] Quantities =
    [
        (nameof(LayerStatistics.ActivationMean), static layer => layer.ActivationMean),
        (nameof(LayerStatistics.ActivationStandardDeviation), static layer => layer.ActivationStandardDeviation),
        (nameof(LayerStatistics.ActivationMinimum), static layer => layer.ActivationMinimum),
        (nameof(LayerStatistics.ActivationMaximum), static layer => layer.ActivationMaximum),
        (nameof(LayerStatistics.SaturatedFraction), static layer => layer.SaturatedFraction),
        (nameof(LayerStatistics.GradientMean), static layer => layer.GradientMean),
        (nameof(LayerStatistics.GradientStandardDeviation), static layer => layer.GradientStandardDeviation),
        (nameof(LayerStatistics.WeightGradientMean), static layer => layer.WeightGradientMean),
        (nameof(LayerStatistics.WeightGradientStandardDeviation), static layer => layer.WeightGradientStandardDeviation),
        (nameof(LayerStatistics.UpdateRatio), static layer => layer.UpdateRatio),
    ];

    public static void Compare(IReport report, int step, LayerStatistics actual, LayerStatistics expected, LayerStatistics bounds)
    {
        if (actual.Layer != expected.Layer)
        {
            report.Fail($"statistics of layer '{actual.Layer}' stand where '{expected.Layer}' was expected");
        }

        foreach ((string name, Func<LayerStatistics, double> value) in Quantities)
        {
            Comparison.Value(report, $"{name} of {expected.Layer} in step {step}", value(actual), value(expected), value(bounds));
        }
    }
}
