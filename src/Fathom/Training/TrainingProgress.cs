namespace Fathom.Training;

/// <summary>Where a run stands.</summary>
public sealed record TrainingProgress
{
    /// <summary>Updates made since the start of training, before a resumption included.</summary>
    public required long Step { get; init; }

    /// <summary>The length of training in updates; null when it has no end.</summary>
    public required long? TotalSteps { get; init; }

    /// <summary>Examples trained on since the start of training.</summary>
    public required long Examples { get; init; }

    /// <summary>The same in epochs, with a fraction; null when the source is an endless stream.</summary>
    public required double? Epochs { get; init; }

    /// <summary>
    /// Examples trained on per second since the last report, validation and checkpoints included; NaN when no time passed.
    /// </summary>
    public required double ExamplesPerSecond { get; init; }

    /// <summary>Mean training loss of the steps since the last report, each before its update; NaN when there was none.</summary>
    public required double TrainingLoss { get; init; }

    /// <summary>The learning rate of the latest step.</summary>
    public required float LearningRate { get; init; }

    /// <summary>The latest validation; null before the first.</summary>
    public required ValidationPoint? Validation { get; init; }

    /// <summary>Time since this run began.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Time to the end at this run's average speed; null when there is no end or no step was made yet.</summary>
    public required TimeSpan? Remaining { get; init; }

    /// <summary>The statistics collected since the last report, if any: the receiver's own, never overwritten by a later step.</summary>
    public required StepStatistics? Statistics { get; init; }
}
