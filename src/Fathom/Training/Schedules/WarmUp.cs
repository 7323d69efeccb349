namespace Fathom.Training;

/// <summary>
/// Another schedule, scaled up from nearly zero in its first n steps: r(t) = s(t) * min(1, (t + 1) / n) (the gradual warm-up of Goyal et
/// al. 2017, "Accurate, Large Minibatch SGD", section 2.2). The other schedule's steps count from the start of training, warm-up included.
/// </summary>
public sealed record WarmUp : LearningRateSchedule
{
    /// <summary>Creates the schedule.</summary>
    /// <param name="steps">The length n of the warm-up, at least 1.</param>
    /// <param name="schedule">The schedule s; not itself a warm-up.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer steps than one.</exception>
    /// <exception cref="ArgumentException">The schedule is itself a warm-up.</exception>
    public WarmUp(long steps, LearningRateSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        if (schedule is WarmUp)
        {
            throw new ArgumentException("A warm-up of a warm-up has no use; give the schedule that follows.", nameof(schedule));
        }

        Steps = ScheduleArgument.Steps(steps, nameof(steps));
        Schedule = schedule;
    }

    /// <summary>The length n of the warm-up, in steps.</summary>
    public long Steps { get; }

    /// <summary>The schedule s that is scaled.</summary>
    public LearningRateSchedule Schedule { get; }

    /// <inheritdoc/>
    public override string Description => FormattableString.Invariant($"warm-up({Steps}, {Schedule.Description})");

    internal override double Rate(long step) =>
        step >= Steps ? Schedule.Rate(step) : Schedule.Rate(step) * ((step + 1.0) / Steps);
}
