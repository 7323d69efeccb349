using PaperFigures.Figures;
using PaperFigures.Observation;

namespace PaperFigures.Comparison;

/// <summary>What the paper, theory and the untrained networks have for figures 6, 7 and 8, layer 1 first.</summary>
internal static class InitialComparisons
{
    // The height of a Gaussian's peak times its standard deviation.
    private static readonly double PeakTimesDeviation = 1 / Math.Sqrt(2 * Math.PI);

    /// <summary>
    /// Figure 6. Its lower panel is not what equation 16 gives: layer 1 has equation 1's scale, the others about n Var[W] = 1.25.
    /// </summary>
    public static IEnumerable<ComparisonLine> OfActivations(InitialPair pair) =>
    [
        .. Deviations(pair.Standard, [0.31, 0.18, 0.10, 0.06, 0.035]),
        .. Deviations(pair.Normalized, [0.32, 0.32, 0.32, 0.32, 0.314]),
        .. Peaks(pair.Standard, PaperPeaks.Activations.Standard),
        .. Peaks(pair.Normalized, PaperPeaks.Activations.Normalized),
    ];

    /// <summary>Figure 7, whose gradients are larger by about the root of 10: sums over a minibatch, it seems.</summary>
    public static IEnumerable<ComparisonLine> OfGradients(InitialPair pair) =>
    [
        .. Gradients(pair.Standard, [0.0055, 0.010, 0.018, 0.031, 0.053]),
        .. Gradients(pair.Normalized, [PeakTimesDeviation / 6.6, null, null, null, 0.052]),
        Ratio(
            "figure 7", pair.Standard, "gradient", 0.0055 / 0.053, layer => layer.Look.GradientDeviation,
            layer => layer.GradientDeviation),
        Ratio(
            "figure 7", pair.Normalized, "gradient", PeakTimesDeviation / 6.6 / 0.052, layer => layer.Look.GradientDeviation,
            layer => layer.GradientDeviation),
        .. SingularValues(pair.Standard, 0.5),
        .. SingularValues(pair.Normalized, 0.8),
    ];

    /// <summary>Figure 8, from the heights of its peaks.</summary>
    public static IEnumerable<ComparisonLine> OfWeightGradients(InitialPair pair) =>
    [
        .. WeightGradients(pair.Standard, [PeakTimesDeviation / 223, .. Enumerable.Repeat<double?>(PeakTimesDeviation / 266, 4)]),
        .. WeightGradients(pair.Normalized, [PeakTimesDeviation / 35, .. Enumerable.Repeat<double?>(PeakTimesDeviation / 41, 4)]),
        Ratio(
            "figure 8", pair.Standard, "weight gradient", 266 / 223.0, layer => layer.Look.WeightGradientDeviation,
            layer => layer.WeightGradientDeviation),
        Ratio(
            "figure 8", pair.Normalized, "weight gradient", 41 / 35.0, layer => layer.Look.WeightGradientDeviation,
            layer => layer.WeightGradientDeviation),
    ];

    private static IEnumerable<ComparisonLine> Deviations(UntrainedNetwork network, IReadOnlyList<double?> paper) => Lines(
        "figure 6", network, "standard deviation of activations", paper, layer => layer.Look.StandardDeviation,
        theory => theory.ActivationDeviation, "F3");

    private static IEnumerable<ComparisonLine> Peaks(UntrainedNetwork network, IReadOnlyList<double> paper) => Lines(
        "figure 6", network, "density of activations at 0", [.. paper.Select(peak => (double?)peak)], PeakOf,
        theory => theory.DensityAtZero, "F2");

    private static IEnumerable<ComparisonLine> Gradients(UntrainedNetwork network, IReadOnlyList<double?> paper) => Lines(
        "figure 7", network, "standard deviation of dC/ds", paper, layer => layer.Look.GradientDeviation,
        theory => theory.GradientDeviation, "F4");

    private static IEnumerable<ComparisonLine> SingularValues(UntrainedNetwork network, double paper) => Lines(
        "figure 7", network, "mean singular value of the Jacobian", [.. network.Layers.Select(_ => (double?)paper)],
        layer => layer.MeanSingularValue, theory => theory.MeanSingularValue, "F3");

    private static IEnumerable<ComparisonLine> WeightGradients(UntrainedNetwork network, IReadOnlyList<double?> paper) => Lines(
        "figure 8", network, "standard deviation of dC/dw", paper, layer => layer.Look.WeightGradientDeviation,
        theory => theory.WeightGradientDeviation, "F5");

    private static IEnumerable<ComparisonLine> Lines(
        string figure,
        UntrainedNetwork network,
        string quantity,
        IReadOnlyList<double?> paper,
        Func<UntrainedLayer, double> measured,
        Func<Theory.LayerTheory, double> theory,
        string format) => network.Layers.Select((layer, index) => new ComparisonLine(
            figure,
            $"{network.Network.Title}, {layer.Look.Layer}, {quantity}",
            paper[index],
            theory(network.Theory[index]),
            measured(layer),
            format));

    private static ComparisonLine Ratio(
        string figure,
        UntrainedNetwork network,
        string quantity,
        double paper,
        Func<UntrainedLayer, double> measured,
        Func<Theory.LayerTheory, double> theory) => new(
            figure,
            $"{network.Network.Title}, {quantity}, layer 1 over layer 5",
            paper,
            theory(network.Theory[0]) / theory(network.Theory[^1]),
            measured(network.Layers[0]) / measured(network.Layers[^1]),
            "F3");

    // Within a fifth of a standard deviation a Gaussian is within 2 % of its peak.
    private static double PeakOf(UntrainedLayer layer) => layer.Activations.Around(0, layer.Look.StandardDeviation / 5);
}
