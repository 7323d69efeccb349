namespace Fathom;

/// <summary>How the sums lie that observed updates add to.</summary>
internal static class GradientSumsLayout
{
    /// <summary>Lanes of a sum: those of the widest vector.</summary>
    public const int Lanes = 16;

    /// <summary>Floats of all four.</summary>
    public const int Length = 4 * Lanes;

    /// <summary>
    /// Sets of sums that updates take turns with: a sum in memory is some twelve cycles old before it can be added to again, and the
    /// products of a vector of weights take about ten. They lie side by side: a store a multiple of 4 KiB before a load would delay it.
    /// </summary>
    public const int Sets = 2;
}
