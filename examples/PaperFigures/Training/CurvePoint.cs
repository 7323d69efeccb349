namespace PaperFigures.Training;

/// <summary>What was measured of a network at one moment of its training.</summary>
/// <param name="Examples">Examples seen.</param>
/// <param name="TestLoss">Mean loss on the test set; NaN once the training has diverged.</param>
/// <param name="TestError">Fraction of the test set named wrongly, 0..1; NaN once the training has diverged.</param>
/// <param name="ValidationLoss">The same on the validation set, at the points where rates are chosen; null elsewhere.</param>
/// <param name="ValidationError">Its error rate; null elsewhere.</param>
internal sealed record CurvePoint(
    long Examples, double TestLoss, double TestError, double? ValidationLoss = null, double? ValidationError = null)
{
    /// <summary>The point that says that the training diverged before it.</summary>
    public static CurvePoint Diverged(long examples) => new(examples, double.NaN, double.NaN, double.NaN, double.NaN);

    /// <summary>Whether the training diverged before this point.</summary>
    public bool HasDiverged => double.IsNaN(TestLoss);
}
