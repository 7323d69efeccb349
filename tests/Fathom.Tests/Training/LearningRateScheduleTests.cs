using System.Globalization;
using Fathom.Training;

namespace Fathom.Tests.Training;

public class LearningRateScheduleTests
{
    public static TheoryData<string> Descriptions =>
    [
        "constant(0.05)",
        "constant(0)",
        "step(0.1, 1000, 0.5)",
        "cosine(0.1, 0.001, 10000)",
        "warm-up(500, constant(1E-08))",
        "warm-up(500, cosine(0.1, 0.001, 10000))",
    ];

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void Descriptions_read_back_to_equal_schedules(string description)
    {
        LearningRateSchedule schedule = LearningRateSchedule.Parse(description);

        Assert.Equal(description, schedule.Description);
        Assert.Equal(schedule, LearningRateSchedule.Parse(schedule.Description));
        Assert.Equal(description, schedule.ToString());
    }

    [Fact]
    public void Descriptions_do_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commas.NumberFormat.NumberDecimalSeparator = ",";
        commas.NumberFormat.NegativeSign = "~";
        try
        {
            CultureInfo.CurrentCulture = commas;
            Assert.Equal("warm-up(5, step(0.1, 10, 0.5))", new WarmUp(5, new StepDecay(0.1f, 10, 0.5f)).Description);
            Assert.Equal(new ConstantRate(0.25f), LearningRateSchedule.Parse("constant(0.25)"));
            Assert.Equal("cosine(1E-06, 0, 3)", new CosineDecay(1e-6f, 0, 3).Description);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_number_is_a_constant_rate()
    {
        LearningRateSchedule schedule = 0.05f;

        Assert.Equal(new ConstantRate(0.05f), schedule);
        Assert.Equal(0.05f, schedule.At(0));
        Assert.Equal(0.05f, schedule.At(long.MaxValue));
    }

    [Theory]
    [InlineData(0, 0.5f)]
    [InlineData(9, 0.5f)]
    [InlineData(10, 0.25f)]
    [InlineData(19, 0.25f)]
    [InlineData(20, 0.125f)]
    [InlineData(109, 0.00048828125f)]
    public void Step_decay_halves_every_interval(long step, float expected) =>
        Assert.Equal(expected, new StepDecay(0.5f, 10, 0.5f).At(step));

    [Theory]
    [InlineData(0, 1f)]
    [InlineData(25, 0.8535534f)] // (1 + cos(pi/4)) / 2
    [InlineData(50, 0.5f)]
    [InlineData(75, 0.14644661f)] // (1 + cos(3 pi/4)) / 2
    [InlineData(100, 0f)]
    [InlineData(100_000, 0f)]
    public void Cosine_falls_from_first_to_last(long step, float expected) => Assert.Equal(expected, new CosineDecay(1, 0, 100).At(step));

    [Fact]
    public void Cosine_agrees_with_the_platform()
    {
        var schedule = new CosineDecay(0.3f, 0.01f, 9973);
        for (long step = 0; step <= 9973; step += 7)
        {
            double expected = 0.01f + (0.3f - (double)0.01f) * (1 + Math.Cos(Math.PI * step / 9973)) / 2;

            // Rounded to float from doubles an ulp or two apart: the next float at most.
            Assert.InRange(schedule.At(step), MathF.BitDecrement((float)expected), MathF.BitIncrement((float)expected));
        }
    }

    [Theory]
    [InlineData(0, 0.25f)]
    [InlineData(1, 0.5f)]
    [InlineData(3, 1f)]
    [InlineData(4, 1f)]
    [InlineData(8, 0.5f)]
    public void Warm_up_scales_what_it_wraps_without_delaying_it(long step, float expected) =>
        Assert.Equal(expected, new WarmUp(4, new StepDecay(1, 8, 0.5f)).At(step));

    [Theory]
    [InlineData("")]
    [InlineData("constant")]
    [InlineData("constant(")]
    [InlineData("constant(0,05)")]
    [InlineData("constant(NaN)")]
    [InlineData("constant(-1)")]
    [InlineData("constant(1e99)")]
    [InlineData("linear(1, 2, 3)")]
    [InlineData("step(0.1, 0, 0.5)")]
    [InlineData("step(0.1, 10, 2)")]
    [InlineData("cosine(0.1, 10)")]
    [InlineData("warm-up(3)")]
    [InlineData("warm-up(3, warm-up(2, constant(1)))")]
    public void What_describes_no_schedule_is_refused_in_its_own_words(string description)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => LearningRateSchedule.Parse(description));

        Assert.Contains($"'{description}'", refusal.Message);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConstantRate(-0.1f));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConstantRate(float.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StepDecay(0.1f, 0, 0.5f));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StepDecay(0.1f, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StepDecay(0.1f, 1, float.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CosineDecay(0.1f, float.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CosineDecay(0.1f, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WarmUp(0, 0.1f));
        Assert.Throws<ArgumentException>(() => new WarmUp(2, new WarmUp(1, 0.1f)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConstantRate(0.1f).At(-1));
    }
}
