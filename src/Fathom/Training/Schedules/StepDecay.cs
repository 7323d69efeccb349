namespace Fathom.Training;

/// <summary>A rate that drops by a factor at regular intervals: r(t) = r0 * factor^floor(t / interval).</summary>
public sealed record StepDecay : LearningRateSchedule
{
    /// <summary>Creates the schedule.</summary>
    /// <param name="initial">The rate r0 of the first interval, finite and not negative.</param>
    /// <param name="interval">Steps between drops, at least 1.</param>
    /// <param name="factor">What a drop multiplies the rate by, above 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public StepDecay(float initial, long interval, float factor)
    {
        Initial = ScheduleArgument.Rate(initial, nameof(initial));
        Interval = ScheduleArgument.Steps(interval, nameof(interval));
        Factor = factor is > 0 and <= 1
            ? factor
            : throw new ArgumentOutOfRangeException(nameof(factor), factor, $"The factor must be above 0 and at most 1; it was {factor}.");
    }

    /// <summary>The rate r0 of the first interval.</summary>
    public float Initial { get; }

    /// <summary>Steps between drops.</summary>
    public long Interval { get; }

    /// <summary>What a drop multiplies the rate by.</summary>
    public float Factor { get; }

    /// <inheritdoc/>
    public override string Description => FormattableString.Invariant($"step({Initial}, {Interval}, {Factor})");

    internal override double Rate(long step) => Initial * Power(Factor, step / Interval);

    // By squaring, because Math.Pow is the platform's own and may differ in the last bit from machine to machine.
    private static double Power(double factor, long exponent)
    {
        double power = 1;
        for (double square = factor; exponent > 0; exponent >>= 1, square *= square)
        {
            if ((exponent & 1) != 0)
            {
                power *= square;
            }
        }

        return power;
    }
}
