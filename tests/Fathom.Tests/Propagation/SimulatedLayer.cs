namespace Fathom.Tests.Propagation;

/// <summary>What one layer of a simulated network measured, in the terms of <see cref="LayerStatistics"/>; mean squares as they add
/// up.</summary>
internal readonly record struct SimulatedLayer(
    double PreActivationSecondMoment,
    double ActivationMean,
    double ActivationVariance,
    double SaturatedFraction,
    double GradientVariance,
    double WeightGradientVariance)
{
    public static SimulatedLayer Average(IReadOnlyCollection<SimulatedLayer> layers) => new(
        layers.Average(static layer => layer.PreActivationSecondMoment),
        layers.Average(static layer => layer.ActivationMean),
        layers.Average(static layer => layer.ActivationVariance),
        layers.Average(static layer => layer.SaturatedFraction),
        layers.Average(static layer => layer.GradientVariance),
        layers.Average(static layer => layer.WeightGradientVariance));
}
