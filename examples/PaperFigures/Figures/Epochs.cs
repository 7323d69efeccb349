namespace PaperFigures.Figures;

/// <summary>The paper's unit of time in figures 2, 3, 9 and 10.</summary>
internal static class Epochs
{
    private const double ExamplesPerEpoch = 200_000;

    /// <summary>Examples in epochs of 20,000 minibatches of 10.</summary>
    public static double Of(long examples) => examples / ExamplesPerEpoch;
}
