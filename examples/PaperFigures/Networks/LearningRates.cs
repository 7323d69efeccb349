namespace PaperFigures.Networks;

/// <summary>
/// The learning rates to choose from. The paper names none, and no grid. These are a factor of three apart and enclose what trains best
/// in its first 100,000 examples: tanh at 0.1 and softsign at 0.3 bounce or learn nothing; a sigmoid passes at most a quarter of a gradient
/// and needs larger ones.
/// </summary>
internal static class LearningRates
{
    public static IReadOnlyList<float> OfTanh { get; } = [0.03f, 0.01f, 0.003f];

    public static IReadOnlyList<float> OfSoftsign { get; } = [0.1f, 0.03f, 0.01f];

    public static IReadOnlyList<float> OfSigmoid { get; } = [0.3f, 0.1f];

    /// <summary>For tanh, where there is no choice.</summary>
    public const float CustomaryOfTanh = 0.01f;

    /// <summary>For softsign, where there is no choice.</summary>
    public const float CustomaryOfSoftsign = 0.03f;

    /// <summary>For the sigmoid, where there is no choice.</summary>
    public const float CustomaryOfSigmoid = 0.1f;
}
