using System.Runtime.CompilerServices;

namespace Fathom.Training;

/// <summary>How to train. Intervals count steps from the start of training, so a resumed run keeps their rhythm.</summary>
public sealed record TrainingOptions
{
    private readonly int _validationInterval = 1000;
    private readonly int _progressInterval = 100;
    private readonly int _recoveryInterval = 1000;
    private readonly int? _statisticsInterval;
    private readonly int? _fullStatisticsInterval;

    /// <summary>How long to train.</summary>
    public required TrainingLength Length { get; init; }

    /// <summary>The learning rate of every step; a number is a constant rate.</summary>
    public required LearningRateSchedule LearningRate { get; init; }

    /// <summary>
    /// Steps between validations, at least 1; the end of the run is validated in any case. Without a validation set it has no effect.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The interval is below 1.</exception>
    public int ValidationInterval
    {
        get => _validationInterval;
        init => _validationInterval = AtLeastOne(value);
    }

    /// <summary>When to stop before the end; null to go on. Needs a validation set.</summary>
    public EarlyStopping? EarlyStopping { get; init; }

    /// <summary>
    /// Steps between collections of statistics, at least 1: the first step of the run, then steps n-1, 2n-1 and so on, and the last
    /// step of the length. Null for none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The interval is below 1.</exception>
    public int? StatisticsInterval
    {
        get => _statisticsInterval;
        init => _statisticsInterval = value is { } interval ? AtLeastOne(interval) : null;
    }

    /// <summary>
    /// Steps between full statistics, at least 1: before the first step of the run, before steps n, 2n and so on, and at the end. Null for
    /// none. They are given to <see cref="Observers"/>, and cost a pass over the examples looked at and more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The interval is below 1.</exception>
    public int? FullStatisticsInterval
    {
        get => _fullStatisticsInterval;
        init => _fullStatisticsInterval = value is { } interval ? AtLeastOne(interval) : null;
    }

    /// <summary>What full statistics look at.</summary>
    public FullStatisticsOptions FullStatistics { get; init; } = new();

    /// <summary>Who watches the run, in the order they are told.</summary>
    public IReadOnlyList<ITrainingObserver> Observers { get; init; } = [];

    /// <summary>Steps between progress reports, at least 1; the end of the run is reported in any case.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The interval is below 1.</exception>
    public int ProgressInterval
    {
        get => _progressInterval;
        init => _progressInterval = AtLeastOne(value);
    }

    /// <summary>
    /// Steps between checks that every parameter is finite, at least 1. Each check also refreshes the copy that a diverged run is put back
    /// to; it costs about as much as copying the parameters twice.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The interval is below 1.</exception>
    public int RecoveryInterval
    {
        get => _recoveryInterval;
        init => _recoveryInterval = AtLeastOne(value);
    }

    /// <summary>Where and how often to save the run; null for never.</summary>
    public CheckpointOptions? Checkpoint { get; init; }

    private static int AtLeastOne(int interval, [CallerMemberName] string name = "") => interval >= 1
        ? interval
        : throw new ArgumentOutOfRangeException(
            name, interval, FormattableString.Invariant($"{name} must be at least 1 step; it was {interval}."));
}
