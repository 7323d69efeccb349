namespace PaperFigures.Training;

/// <summary>A learning rate and how it did at the point where one is chosen.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="ValidationError">The error rate on the validation set, 0..1; NaN when the training diverged.</param>
internal sealed record Candidate(float Rate, double ValidationError)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"rate {Rate}: validation error {ValidationError * 100:F2} %");
}
