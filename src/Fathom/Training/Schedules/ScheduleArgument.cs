namespace Fathom.Training;

/// <summary>The ranges that all schedules share.</summary>
internal static class ScheduleArgument
{
    public static float Rate(float rate, string parameterName) => float.IsFinite(rate) && rate >= 0
        ? rate
        : throw new ArgumentOutOfRangeException(
            parameterName, rate, FormattableString.Invariant($"A learning rate must be finite and not negative; it was {rate}."));

    public static long Steps(long steps, string parameterName) => steps >= 1
        ? steps
        : throw new ArgumentOutOfRangeException(
            parameterName, steps, FormattableString.Invariant($"A number of steps must be at least 1; it was {steps}."));
}
