namespace Fathom.Insight;

/// <summary>Where the run stood at a progress report.</summary>
public sealed record ProgressEntry : RunEntry
{
    /// <summary>Updates made.</summary>
    public required long Step { get; init; }

    /// <summary>Examples trained on.</summary>
    public required long Examples { get; init; }

    /// <summary>The same in epochs; null when the source is an endless stream.</summary>
    public required double? Epochs { get; init; }

    /// <summary>Mean training loss since the last report; NaN when there was no step.</summary>
    public required double Loss { get; init; }

    /// <summary>The learning rate of the latest step.</summary>
    public required double LearningRate { get; init; }

    /// <summary>Examples per second since the last report.</summary>
    public required double ExamplesPerSecond { get; init; }

    /// <summary>Seconds since the run began.</summary>
    public required double ElapsedSeconds { get; init; }
}
