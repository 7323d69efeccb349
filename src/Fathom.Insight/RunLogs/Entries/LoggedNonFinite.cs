namespace Fathom.Insight;

/// <summary>Where a step first met a value that is NaN or infinite.</summary>
public sealed record LoggedNonFinite
{
    /// <summary>The layer.</summary>
    public required string Layer { get; init; }

    /// <summary>The pass: a name of <see cref="TrainingPass"/>.</summary>
    public required string Pass { get; init; }
}
