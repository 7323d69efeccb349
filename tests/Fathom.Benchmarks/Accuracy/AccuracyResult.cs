namespace Fathom.Benchmarks.Accuracy;

/// <summary>What a sweep over all floats found about one function.</summary>
/// <param name="Name">The function.</param>
/// <param name="Unit">What the errors and bounds are counted in.</param>
/// <param name="Bound">The largest error promised with fused multiply-add.</param>
/// <param name="Fused">The largest found.</param>
/// <param name="UnfusedBound">The largest error promised without fused multiply-add.</param>
/// <param name="Unfused">The largest found.</param>
/// <param name="Disagreements">How many arguments gave other bits in another width.</param>
internal sealed record AccuracyResult(
    string Name, ErrorUnit Unit, double Bound, Worst Fused, double UnfusedBound, Worst Unfused, long Disagreements)
{
    /// <summary>Every bound holds, and all widths agree.</summary>
    public bool IsKept => Fused.Error <= Bound && Unfused.Error <= UnfusedBound && Disagreements == 0;
}
