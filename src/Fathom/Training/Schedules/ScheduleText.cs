using System.Globalization;

namespace Fathom.Training;

/// <summary>Reads schedules from their descriptions: <c>name(argument, ...)</c>, the last argument of a warm-up being a schedule.</summary>
internal static class ScheduleText
{
    private const NumberStyles RateStyle = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign;

    public static LearningRateSchedule Parse(string description)
    {
        ArgumentNullException.ThrowIfNull(description);
        try
        {
            return Warmed(description) ?? Plain(description, description);
        }
        catch (ArgumentException outOfRange)
        {
            throw Invalid(description, outOfRange);
        }
    }

    // The schedule inside a warm-up is never one itself, so nesting ends here and hostile text cannot recurse.
    private static WarmUp? Warmed(string description)
    {
        const string Start = "warm-up(";
        int comma = description.IndexOf(',', StringComparison.Ordinal);
        if (!description.StartsWith(Start, StringComparison.Ordinal) || !description.EndsWith(')') || comma < 0)
        {
            return null;
        }

        return new WarmUp(Steps(description[Start.Length..comma], description), Plain(description[(comma + 1)..^1].Trim(), description));
    }

    private static LearningRateSchedule Plain(string text, string description)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !text.EndsWith(')'))
        {
            throw Invalid(description);
        }

        float RateOf(string argument) => Rate(argument, description);
        long StepsOf(string argument) => Steps(argument, description);
        return (text[..open], text[(open + 1)..^1].Split(", ")) switch
        {
            ("constant", [string rate]) => new ConstantRate(RateOf(rate)),
            ("step", [string initial, string interval, string factor]) => new StepDecay(RateOf(initial), StepsOf(interval), RateOf(factor)),
            ("cosine", [string initial, string final, string steps]) => new CosineDecay(RateOf(initial), RateOf(final), StepsOf(steps)),
            _ => throw Invalid(description),
        };
    }

    private static float Rate(string text, string description) =>
        float.TryParse(text, RateStyle, CultureInfo.InvariantCulture, out float rate) ? rate : throw Invalid(description);

    private static long Steps(string text, string description) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long steps) ? steps : throw Invalid(description);

    private static FormatException Invalid(string description, Exception? cause = null) => new(
        $"A learning-rate schedule is written constant(rate), step(initial, interval, factor), cosine(initial, final, steps) "
        + $"or warm-up(steps, schedule); '{description}' is not.",
        cause);
}
