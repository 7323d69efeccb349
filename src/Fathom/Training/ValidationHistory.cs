namespace Fathom.Training;

/// <summary>What a run remembers of its validations.</summary>
/// <param name="Last">The latest; null before the first.</param>
/// <param name="Best">The best; null before the first whose measure is a number.</param>
/// <param name="SinceBest">Validations after the best, or since the start while there is none.</param>
internal readonly record struct ValidationHistory(ValidationPoint? Last, ValidationPoint? Best, int SinceBest)
{
    /// <summary>The history with one more validation.</summary>
    public ValidationHistory With(ValidationPoint point, ValidationMeasure measure, double minimalImprovement)
    {
        double value = Measured(point, measure);

        // A comparison with NaN is false, so a validation that is not a number never counts as an improvement.
        bool improves = Best is { } best ? value < Measured(best, measure) - minimalImprovement : double.IsFinite(value);
        return improves ? new(point, point, 0) : new(point, Best, SinceBest + 1);
    }

    /// <summary>Whether the validations have stopped improving for as long as the rule waits.</summary>
    public bool IsExhausted(EarlyStopping? rule) => rule is not null && SinceBest >= rule.Patience;

    private static double Measured(ValidationPoint point, ValidationMeasure measure) =>
        measure == ValidationMeasure.Loss ? point.Evaluation.Loss : point.Evaluation.ErrorRate;
}
