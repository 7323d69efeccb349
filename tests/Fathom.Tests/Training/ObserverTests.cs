using Fathom.Tests.Models;
using Fathom.Training;

namespace Fathom.Tests.Training;

public class ObserverTests
{
    [Fact]
    public void Observers_are_told_everything_in_order()
    {
        var log = new ObserverLog();
        ExampleSet<int> validation = ExampleSet.Draw(new NoisyHalves(seed: 2), 20);
        TrainingOptions options = Options(10, log) with
        {
            StatisticsInterval = 5, FullStatisticsInterval = 4, ProgressInterval = 5, ValidationInterval = 6,
        };

        new Trainer<int>(new SgdNet(seed: 1), new NoisyHalves(), options, validation).Run();

        Assert.Equal(
        [
            "started SgdNet at 0 of 10",
            "full 0 Minibatch 4",
            "moments 0",
            "full 4 Minibatch 4",
            "moments 4",
            "progress 5",
            "validated 6",
            "full 8 Minibatch 4",
            "moments 9",
            "progress 10",
            "validated 10",
            "full 10 Minibatch 4",
            "ended Completed at 10",
        ], log.Lines);
    }

    [Fact]
    public void A_probe_is_the_same_examples_at_every_moment()
    {
        var log = new ObserverLog();
        ExampleSet<int> probe = ExampleSet.Draw(new NoisyHalves(seed: 3), 12);
        var net = new SgdNet(seed: 1);
        double before = net.Evaluate(probe.Inputs.Span, probe.Targets.Span).Loss;

        new Trainer<int>(net, new NoisyHalves(), Options(10, log) with { FullStatisticsInterval = 10 }, probe: probe).Run();

        Assert.Equal(["full 0 Probe 12", "full 10 Probe 12"], log.Lines.Where(line => line.StartsWith("full", StringComparison.Ordinal)));
        Assert.Equal(before, log.FullLosses[0], 5);
        Assert.Equal(net.Evaluate(probe.Inputs.Span, probe.Targets.Span).Loss, log.FullLosses[1], 5);
    }

    [Fact]
    public void Full_statistics_leave_training_the_same_bits()
    {
        var plain = new AdamNet(seed: 1);
        var observed = new AdamNet(seed: 1);

        new Trainer<int>(plain, new NoisyHalves(), Options(30)).Run();
        new Trainer<int>(
            observed, new NoisyHalves(), Options(30, new ObserverLog()) with { FullStatisticsInterval = 3, StatisticsInterval = 2 }).Run();

        Assert.Equal(Examples.Bits(plain), Examples.Bits(observed));
    }

    [Fact]
    public void A_run_that_diverges_is_told_to_observers_before_it_throws()
    {
        var log = new ObserverLog();
        var net = new SgdNet(seed: 1);
        var trainer = new Trainer<int>(net, new NoisyHalves(), Options(1000, log) with { LearningRate = float.MaxValue });

        Assert.Throws<TrainingDivergedException>(() => trainer.Run());

        Assert.Equal("failed TrainingDivergedException", log.Lines[^1]);
        Assert.DoesNotContain(log.Lines, line => line.StartsWith("ended", StringComparison.Ordinal));
    }

    [Fact]
    public void A_run_that_goes_on_says_from_where()
    {
        var log = new ObserverLog();
        using var cancellation = new CancellationTokenSource();
        var source = new NoisyHalves { BeforeNext = position => CancelAt(position, 4 * 5, cancellation) };
        var trainer = new Trainer<int>(new SgdNet(seed: 1), source, Options(9, log) with { FullStatisticsInterval = 3 });

        trainer.Run(cancellationToken: cancellation.Token);
        trainer.Run();

        Assert.Equal(
        [
            "started SgdNet at 0 of 9",
            "full 0 Minibatch 4",
            "full 3 Minibatch 4",
            "full 6 Minibatch 4",
            "progress 6",
            "ended Cancelled at 6",
            "started SgdNet at 6 of 9",
            "full 9 Minibatch 4",
            "progress 9",
            "ended Completed at 9",
        ], log.Lines);
    }

    [Fact]
    public void A_probe_that_is_no_whole_minibatches_is_refused()
    {
        ExampleSet<int> probe = ExampleSet.Draw(new NoisyHalves(seed: 3), 10);
        ExampleSet<int> wide = ExampleSet.Draw(new NoisyHalves(inputs: 5, seed: 3), 12);

        ShapeException rows =
            Assert.Throws<ShapeException>(() => new Trainer<int>(new SgdNet(seed: 1), new NoisyHalves(), Options(1), probe: probe));
        ShapeException columns =
            Assert.Throws<ShapeException>(() => new Trainer<int>(new SgdNet(seed: 1), new NoisyHalves(), Options(1), probe: wide));

        Assert.Contains("whole minibatches of 4 rows; the one given has 10 rows", rows.Message, StringComparison.Ordinal);
        Assert.Contains("the probe has 5 inputs", columns.Message, StringComparison.Ordinal);
    }

    private static void CancelAt(long position, long last, CancellationTokenSource cancellation)
    {
        if (position == last)
        {
            cancellation.Cancel();
        }
    }

    private static TrainingOptions Options(long steps, params ITrainingObserver[] observers) =>
        new() { Length = TrainingLength.Steps(steps), LearningRate = 0.5f, Observers = observers };
}
