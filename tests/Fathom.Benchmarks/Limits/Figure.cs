namespace Fathom.Benchmarks.Limits;

/// <summary>One row of the table of figures.</summary>
/// <param name="Name">As the JSON has it.</param>
/// <param name="Unit">Of the value.</param>
/// <param name="Yardstick">What is held against the targets.</param>
/// <param name="AtLeast">What must be reached.</param>
/// <param name="Goal">What is aimed at.</param>
/// <param name="Source">What is measured.</param>
/// <param name="Baseline">What the value is a ratio to: the baseline's time over the source's. Null for a plain value.</param>
internal sealed record Figure(
    string Name,
    Unit Unit,
    Yardstick Yardstick,
    double AtLeast,
    double Goal,
    Source Source,
    Source? Baseline = null)
{
    /// <summary>All that must be measured for it.</summary>
    public IEnumerable<Source> Sources => Baseline is null ? [Source] : [Source, Baseline];
}
