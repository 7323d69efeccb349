namespace Fathom.Training;

/// <summary>The same rate at every step: r(t) = r.</summary>
public sealed record ConstantRate : LearningRateSchedule
{
    /// <summary>Creates the schedule.</summary>
    /// <param name="value">The rate r, finite and not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative or not finite.</exception>
    public ConstantRate(float value) => Value = ScheduleArgument.Rate(value, nameof(value));

    /// <summary>The rate r.</summary>
    public float Value { get; }

    /// <inheritdoc/>
    public override string Description => FormattableString.Invariant($"constant({Value})");

    internal override double Rate(long step) => Value;
}
