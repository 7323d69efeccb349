using PaperFigures.Networks;

namespace PaperFigures.Comparison;

/// <summary>What was read off a panel of figure 3 or 10, layer 1 first.</summary>
/// <param name="Network">The panel's network.</param>
/// <param name="Untrained">Standard deviations at epoch 0, as far as layers can be told apart.</param>
/// <param name="UntrainedPercentile99">The upper ends of the central 98 % at epoch 0.</param>
/// <param name="Trained">Standard deviations at epoch 95.</param>
internal sealed record PaperSpread(
    Network Network, IReadOnlyList<double> Untrained, IReadOnlyList<double> UntrainedPercentile99, IReadOnlyList<double> Trained)
{
    /// <summary>Examples seen at epoch 95, the last of the print.</summary>
    public const long LastExamples = 19_000_000;

    /// <summary>Figure 3, top.</summary>
    public static PaperSpread Tanh { get; } = new(
        ShapesetNetworks.Family.Tanh, [0.31, 0.18, 0.10, 0.06, 0.035], [0.72, 0.43, 0.24, 0.13, 0.08], [0.62, 0.63, 0.49, 0.35, 0.23]);

    /// <summary>Figure 3, bottom.</summary>
    public static PaperSpread Softsign { get; } =
        new(ShapesetNetworks.Family.Softsign, [0.24, 0.11, 0.06], [0.48, 0.24, 0.12], [0.54, 0.57, 0.51, 0.46, 0.28]);

    /// <summary>Figure 10. Its layer 1 has the scale of equation 1, not 16, and the others more than 16 gives.</summary>
    public static PaperSpread TanhNormalized { get; } = new(
        ShapesetNetworks.Family.TanhNormalized,
        [0.32, 0.32, 0.32, 0.32, 0.314],
        [0.72, 0.72, 0.72, 0.72, 0.72],
        [0.77, 0.87, 0.88, 0.86, 0.50]);
}
