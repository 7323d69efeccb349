namespace Fathom.Insight;

/// <summary>A validation.</summary>
public sealed record ValidationEntry : RunEntry
{
    /// <summary>Updates made before it.</summary>
    public required long Step { get; init; }

    /// <summary>Examples evaluated.</summary>
    public required long Rows { get; init; }

    /// <summary>Their mean loss.</summary>
    public required double Loss { get; init; }

    /// <summary>The fraction of wrong answers, 0..1; NaN where the loss has no right or wrong.</summary>
    public required double ErrorRate { get; init; }
}
