using Fathom.Benchmarks.Measurement;

namespace Fathom.Benchmarks.Limits;

/// <summary>A figure as measured.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Value">In its unit, over the repetitions.</param>
/// <param name="FractionOfLimit">Over the repetitions; null for a figure without one.</param>
/// <param name="InterruptedFraction">How many of the samples other processes interrupted.</param>
internal sealed record FigureResult(Figure Figure, Spread Value, Spread? FractionOfLimit, double InterruptedFraction = 0)
{
    /// <summary>The value at the machine's limit, in the figure's unit.</summary>
    public double? Limit => FractionOfLimit is null ? null : Value.Median * FractionOfLimit.Median;

    /// <summary>The numbers held against the targets.</summary>
    public Spread Held => Figure.Yardstick == Yardstick.FractionOfLimit ? FractionOfLimit! : Value;

    public Verdict Verdict => Reaches(Figure.Goal) ? Verdict.Goal : Reaches(Figure.AtLeast) ? Verdict.Holds : Verdict.Missed;

    private bool Reaches(double target) =>
        Figure.Yardstick == Yardstick.SmallerValue ? Held.Median <= target : Held.Median >= target;
}
