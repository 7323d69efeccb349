namespace Fathom.Training;

/// <summary>
/// Ends training when the validation no longer improves, and leaves the model as it was at its best (Prechelt 1998, "Early stopping - but
/// when?").
/// </summary>
public sealed record EarlyStopping
{
    /// <summary>Creates the rule.</summary>
    /// <param name="patience">Validations in a row without improvement after which training ends, at least 1.</param>
    /// <param name="minimalImprovement">How far below the best a measure must be to count as improvement, finite and not negative.</param>
    /// <param name="measure">What is compared.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public EarlyStopping(int patience, double minimalImprovement = 0, ValidationMeasure measure = ValidationMeasure.Loss)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(patience, 1);
        if (!double.IsFinite(minimalImprovement) || minimalImprovement < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(minimalImprovement),
                minimalImprovement,
                FormattableString.Invariant($"The minimal improvement must be finite and not negative; it was {minimalImprovement}."));
        }

        Patience = patience;
        MinimalImprovement = minimalImprovement;
        Measure = measure;
    }

    /// <summary>Validations in a row without improvement after which training ends.</summary>
    public int Patience { get; }

    /// <summary>How far below the best a measure must be to count as improvement.</summary>
    public double MinimalImprovement { get; }

    /// <summary>What is compared.</summary>
    public ValidationMeasure Measure { get; }
}
