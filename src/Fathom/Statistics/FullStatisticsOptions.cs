namespace Fathom;

/// <summary>What full statistics look at.</summary>
public sealed record FullStatisticsOptions
{
    private readonly int _jacobianExamples = 1;
    private readonly int _saturationWindow = 20;

    /// <summary>The names of the layers to look at; null for all.</summary>
    public IReadOnlyList<string>? Layers { get; init; }

    /// <summary>
    /// Examples at which Jacobians are taken, the first of those observed, at least 0; their singular values are averaged. They are the
    /// dearest of the statistics: one example of a network of 1000 units a layer costs as much as some dozens of training steps.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int JacobianExamples
    {
        get => _jacobianExamples;
        init => _jacobianExamples = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(JacobianExamples), value, "The number of examples must be 0 or more.");
    }

    /// <summary>
    /// Observations, at least 1, after which a unit that was saturated for every example of every one of them counts as always saturated.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int SaturationWindow
    {
        get => _saturationWindow;
        init => _saturationWindow = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(SaturationWindow), value, "The window must be at least 1 observation.");
    }
}
