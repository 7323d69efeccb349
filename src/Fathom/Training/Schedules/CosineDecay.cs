namespace Fathom.Training;

/// <summary>
/// A rate that falls along half a cosine and then stays: r(t) = r1 + (r0 - r1) * (1 + cos(pi * min(t, T) / T)) / 2 (Loshchilov and Hutter
/// 2016, "SGDR", equation 5, one cycle).
/// </summary>
public sealed record CosineDecay : LearningRateSchedule
{
    /// <summary>Creates the schedule.</summary>
    /// <param name="initial">The first step's rate r0, finite and not negative.</param>
    /// <param name="final">The rate r1 from step T on, finite and not negative.</param>
    /// <param name="steps">The length T of the fall, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public CosineDecay(float initial, float final, long steps)
    {
        Initial = ScheduleArgument.Rate(initial, nameof(initial));
        Final = ScheduleArgument.Rate(final, nameof(final));
        Steps = ScheduleArgument.Steps(steps, nameof(steps));
    }

    /// <summary>The first step's rate r0.</summary>
    public float Initial { get; }

    /// <summary>The rate r1 from step T on.</summary>
    public float Final { get; }

    /// <summary>The length T of the fall, in steps.</summary>
    public long Steps { get; }

    /// <inheritdoc/>
    public override string Description => FormattableString.Invariant($"cosine({Initial}, {Final}, {Steps})");

    internal override double Rate(long step) =>
        Final + ((double)Initial - Final) * (1 + CosineOfHalfTurns((double)Math.Min(step, Steps) / Steps)) / 2;

    // cos(pi x) for x in [0, 1], by symmetry from [0, 1/2]. Math.Cos is the platform's own; the Taylor series to y^24 is within an ulp or
    // two of it (the next term is below (pi/2)^26 / 26! = 3e-22) and the same bits everywhere.
    private static double CosineOfHalfTurns(double x)
    {
        if (x > 0.5)
        {
            return -CosineOfHalfTurns(1 - x);
        }

        double square = Math.PI * x * (Math.PI * x);
        double sum = 1;
        for (int term = 24; term > 0; term -= 2)
        {
            sum = 1 - square / (term * (term - 1)) * sum;
        }

        return sum;
    }
}
