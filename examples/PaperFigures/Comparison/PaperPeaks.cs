namespace PaperFigures.Comparison;

/// <summary>Peaks read off both panels of a figure of densities, layer 1 first.</summary>
internal sealed record PaperPeaks(IReadOnlyList<double> Standard, IReadOnlyList<double> Normalized)
{
    /// <summary>Figure 6.</summary>
    public static PaperPeaks Activations { get; } = new([1.42, 2.6, 4.35, 7.8, 13.7], [1.50, 1.44, 1.38, 1.33, 1.28]);

    /// <summary>Figures 7 and 8, whose gradients are sums over a minibatch, it seems, and so on another scale.</summary>
    public static PaperPeaks OnAnotherScale { get; } = new([], []);
}
