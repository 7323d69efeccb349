using PaperFigures.Progress;

namespace Fathom.PaperFigures.Tests.Progress;

public class WorkMeterTests
{
    [Fact]
    public void What_is_left_takes_as_long_as_what_this_invocation_did()
    {
        var clock = new StoppedClock();
        var work = new WorkMeter(clock);
        work.Expect("first", 1_000, 600);
        work.Expect("second", 1_000, 0);
        Assert.Null(work.Remaining);

        clock.Now += TimeSpan.FromSeconds(10);
        work.Reached("second", 200);

        Assert.Equal(2_000, work.Total);
        Assert.Equal(800, work.Done);
        Assert.Equal(TimeSpan.FromSeconds(10), work.Elapsed);
        Assert.Equal(TimeSpan.FromSeconds(60), work.Remaining);
    }

    [Fact]
    public void A_training_that_ends_early_or_goes_on_changes_what_is_left()
    {
        var clock = new StoppedClock();
        var work = new WorkMeter(clock);
        work.Expect("first", 1_000, 0);
        work.Expect("second", 200, 0);
        clock.Now += TimeSpan.FromSeconds(4);
        work.Reached("first", 200);
        work.Reached("second", 200);

        work.Expect("first", 200);
        work.Expect("second", 1_000);

        Assert.Equal(1_200, work.Total);
        Assert.Equal(TimeSpan.FromSeconds(8), work.Remaining);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
