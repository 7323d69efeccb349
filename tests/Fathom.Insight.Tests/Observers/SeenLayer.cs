using Fathom.Training;

namespace Fathom.Insight.Tests.Observers;

/// <summary>A layer's full statistics as numbers in a row, so that one comparison covers them all.</summary>
/// <param name="Step">Updates made before.</param>
/// <param name="Layer">The layer.</param>
/// <param name="Values">Everything else.</param>
internal sealed record SeenLayer(long Step, string Layer, double[] Values)
{
    public static SeenLayer Of(FullStatistics full, ObservedExamples examples, LayerDistributions layer) => new(full.Step, layer.Layer,
    [
        full.Rows, examples == ObservedExamples.Probe ? 1 : 0, full.Loss, full.EndToEndJacobian!.Value.Mean,
        full.EndToEndJacobian.Value.RootMeanSquare, full.EndToEndJacobian.Value.Largest, layer.SaturatedFraction,
        layer.AlwaysSaturatedUnits, layer.ObservationsInWindow, layer.GradientToWeight, layer.Jacobian!.Value.Mean,
        layer.Jacobian.Value.RootMeanSquare, layer.Jacobian.Value.Largest, .. Numbers(layer.Activations), .. Numbers(layer.Gradients),
        .. Numbers(layer.WeightGradients),
    ]);

    public static SeenLayer Of(FullEntry full, LoggedDistributions layer) => new(full.Step, layer.Layer,
    [
        full.Rows, full.IsProbe ? 1 : 0, full.Loss, full.EndToEnd!.Mean, full.EndToEnd.RootMeanSquare, full.EndToEnd.Largest,
        layer.SaturatedFraction, layer.AlwaysSaturatedUnits, layer.SaturationWindow, layer.GradientToWeight, layer.Jacobian!.Mean,
        layer.Jacobian.RootMeanSquare, layer.Jacobian.Largest, .. Numbers(layer.Activations), .. Numbers(layer.Gradients),
        .. Numbers(layer.WeightGradients),
    ]);

    private static double[] Numbers(Distribution of) =>
    [
        of.Count, of.NonFiniteCount, of.Mean, of.StandardDeviation, of.Minimum, of.Maximum, of.Percentile(1), of.Percentile(99),
        of.Histogram.Start, of.Histogram.End, .. of.Histogram.Counts.ToArray().Select(count => (double)count),
    ];

    private static double[] Numbers(LoggedDistribution of) =>
    [
        of.Count, of.NonFiniteCount, of.Mean, of.StandardDeviation, of.Minimum, of.Maximum, of.Percentile1, of.Percentile99,
        of.HistogramStart, of.HistogramEnd, .. of.HistogramCounts.Select(count => (double)count),
    ];
}
