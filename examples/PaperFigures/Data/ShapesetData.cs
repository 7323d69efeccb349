using Fathom.Data.Shapeset;
using Fathom.Training;
using PaperFigures.Budgets;

namespace PaperFigures.Data;

/// <summary>
/// Shapeset-3x2: an endless training stream of the program's seed; validation and test set have seeds of their own, the same for all.
/// </summary>
internal static class ShapesetData
{
    /// <summary>The program's seeds are below this one, so that no training stream is the validation or the test set.</summary>
    public const long FirstReservedSeed = 1_000_000;

    private const ulong TestSeed = (ulong)FirstReservedSeed;
    private const ulong ValidationSeed = TestSeed + 1;

    public static DataSet Create(long seed, Budget budget) => new(
        DataSetKind.Shapeset,
        "shapeset",
        "Shapeset-3x2",
        5.0 / 6,
        () => Stream((ulong)seed),
        ExampleSet.Draw(Stream(ValidationSeed), budget.ValidationImages),
        ExampleSet.Draw(Stream(TestSeed), budget.TestImages));

    private static ShapesetStream Stream(ulong seed) => new(new ShapesetOptions { Seed = seed });
}
