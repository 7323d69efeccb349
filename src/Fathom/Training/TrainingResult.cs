namespace Fathom.Training;

/// <summary>How a run ended.</summary>
public sealed record TrainingResult
{
    /// <summary>Why it ended.</summary>
    public required TrainingStop Stop { get; init; }

    /// <summary>Updates made since the start of training, before a resumption included.</summary>
    public required long Step { get; init; }

    /// <summary>Updates made by this run.</summary>
    public required long StepsInRun { get; init; }

    /// <summary>Examples trained on by this run.</summary>
    public required long ExamplesInRun { get; init; }

    /// <summary>How long the run took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>
    /// The validation of the model as the run left it; after a cancellation the latest one made. Null without a validation set.
    /// </summary>
    public required ValidationPoint? FinalValidation { get; init; }

    /// <summary>The best validation; with early stopping the model was left as it was then, unless the run was cancelled.</summary>
    public required ValidationPoint? BestValidation { get; init; }

    /// <summary>
    /// The statistics of the first step the trainer made, before training has changed much; null when none were collected.
    /// </summary>
    public required StepStatistics? FirstStatistics { get; init; }

    /// <summary>The latest statistics collected; null when none were.</summary>
    public required StepStatistics? Statistics { get; init; }

    /// <summary>What training was resumed from; null when it was not.</summary>
    public required Resumption? ResumedFrom { get; init; }
}
