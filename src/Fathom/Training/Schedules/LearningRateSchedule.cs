namespace Fathom.Training;

/// <summary>
/// How the learning rate changes in the course of training: a pure function of the step, one of <see cref="ConstantRate"/>,
/// <see cref="StepDecay"/>, <see cref="CosineDecay"/> and <see cref="WarmUp"/>. All of them compute in double precision from additions and
/// multiplications alone, so a step's rate is the same bits on every platform. A number converts to a constant rate.
/// </summary>
public abstract record LearningRateSchedule
{
    // Closed: a checkpoint names its schedule, and the name must be enough to make it again.
    private protected LearningRateSchedule()
    {
    }

    /// <summary>
    /// The schedule in words that do not depend on the culture, such as <c>cosine(0.1, 0.001, 10000)</c>; <see cref="Parse"/> reads it back
    /// to an equal schedule.
    /// </summary>
    public abstract string Description { get; }

    /// <summary>The learning rate of one step.</summary>
    /// <param name="step">Updates made before the step, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is negative.</exception>
    public float At(long step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return (float)Rate(step);
    }

    /// <summary>Reads what <see cref="Description"/> wrote.</summary>
    /// <param name="description">A schedule's description.</param>
    /// <exception cref="FormatException">The text describes no schedule.</exception>
    public static LearningRateSchedule Parse(string description) => ScheduleText.Parse(description);

    /// <summary>A constant rate.</summary>
    /// <param name="rate">The rate, finite and not negative.</param>
    public static implicit operator LearningRateSchedule(float rate) => new ConstantRate(rate);

    /// <inheritdoc/>
    public sealed override string ToString() => Description;

    internal abstract double Rate(long step);
}
