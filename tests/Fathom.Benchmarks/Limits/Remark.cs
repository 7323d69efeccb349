using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Limits;

/// <summary>A number that is printed under the table because it explains a figure, and is held against nothing.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Source">What is measured.</param>
/// <param name="Beside">The measurement it is wanted beside.</param>
internal sealed record Remark(string Text, Unit Unit, Source Source, Source Beside)
{
    public static readonly IReadOnlyList<Remark> All =
    [
        new(
            "infer-4-32-32-2 as a classifier, softmax included",
            Unit.Nanoseconds,
            new(Conditions.OneThread, ProbeNames.Row4x32x32x2Softmax),
            new(Conditions.OneThread, ProbeNames.Row4x32x32x2)),
    ];
}
