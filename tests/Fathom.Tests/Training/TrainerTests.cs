using Fathom.Training;

namespace Fathom.Tests.Training;

public class TrainerTests
{
    private static TrainingOptions Options(long steps = 100) => new() { Length = TrainingLength.Steps(steps), LearningRate = 0.5f };

    [Fact]
    public void Training_lowers_the_loss()
    {
        var model = new SoftmaxRegression();
        ExampleSet<int> validation = ExampleSet.Draw(new NoisyHalves(seed: 2), 500);
        Evaluation before = model.Evaluate(validation.Inputs.Span, validation.Targets.Span);

        TrainingResult result = new Trainer<int>(model, new NoisyHalves(), Options(400), validation).Run();

        // Zero weights give ln 2 (six digits: the mean is over 500 rounded logarithms). The sum of the three inputs has deviation 1 and the
        // classes' sums are 1.5 apart, so the best error is near P(N(0, 1) > 0.75) = 23 %, chance 50 %.
        Assert.Equal(Math.Log(2), before.Loss, 6);
        Assert.InRange(result.FinalValidation!.Value.Evaluation.ErrorRate, 0.15, 0.3);
        Assert.Equal(TrainingStop.Completed, result.Stop);
        Assert.Equal(400, result.Step);
        Assert.Equal(400, result.StepsInRun);
        Assert.Equal(1600, result.ExamplesInRun);
        Assert.Equal(400, result.FinalValidation.Value.Step);
    }

    [Fact]
    public void Every_step_gets_the_next_examples_and_the_schedules_rate()
    {
        var model = new SoftmaxRegression();
        var source = new NoisyHalves { Position = 40 };
        var schedule = new StepDecay(0.5f, 10, 0.5f);
        new Trainer<int>(model, source, Options(25) with { LearningRate = schedule }).Run();

        var byHand = new SoftmaxRegression();
        var sameSource = new NoisyHalves { Position = 40 };
        var inputs = new float[12];
        var labels = new int[4];
        for (int step = 0; step < 25; step++)
        {
            sameSource.Next(inputs, labels);
            byHand.TrainStep(inputs, labels, schedule.At(step));
        }

        Assert.Equal(140, source.Position);
        Assert.Equal(byHand.Losses, model.Losses);
        Assert.Equal(byHand.State[0].ToArray(), model.State[0].ToArray());
    }

    [Theory]
    [InlineData(1, 10, 3)] // 10 rows in minibatches of 4: the third step takes two rows of the next epoch
    [InlineData(2, 10, 5)]
    [InlineData(3, 10, 8)]
    [InlineData(3, 8, 6)]
    [InlineData(1, 1, 1)]
    public void Epochs_drop_no_example(long epochs, long rows, long steps)
    {
        var source = new NoisyHalves { RowsPerEpoch = rows };
        var list = new ProgressList();
        var trainer = new Trainer<int>(new SoftmaxRegression(), source, Options() with { Length = TrainingLength.Epochs(epochs) });

        TrainingResult result = trainer.Run(list);

        Assert.Equal(steps, trainer.TotalSteps);
        Assert.Equal(steps, result.Step);
        Assert.Equal(steps * 4.0 / rows, list.Reports[^1].Epochs);
    }

    [Fact]
    public void Reports_come_at_their_interval_and_at_the_end()
    {
        var clock = new ManualClock();
        var model = new SoftmaxRegression();
        var source = new NoisyHalves { BeforeNext = _ => clock.Advance(5) };
        var list = new ProgressList();

        new Trainer<int>(model, source, Options(25) with { ProgressInterval = 10 }) { Clock = clock }.Run(list);

        Assert.Equal([10L, 20, 25], list.Reports.Select(report => report.Step));
        TrainingProgress second = list.Reports[1];
        Assert.Equal(25, second.TotalSteps);
        Assert.Equal(80, second.Examples);
        Assert.Null(second.Epochs);
        Assert.Equal(800, second.ExamplesPerSecond);
        Assert.Equal(model.Losses.GetRange(10, 10).Average(loss => (double)loss), second.TrainingLoss, 12); // the order of summation
        Assert.Equal(0.5f, second.LearningRate);
        Assert.Equal(TimeSpan.FromMilliseconds(100), second.Elapsed);
        Assert.Equal(TimeSpan.FromMilliseconds(25), second.Remaining);
        Assert.Null(second.Validation);
        Assert.Null(second.Statistics);
        Assert.Equal(TimeSpan.Zero, list.Reports[2].Remaining);
    }

    [Fact]
    public void Statistics_come_on_the_first_step_at_their_interval_and_on_the_last_step()
    {
        var model = new SoftmaxRegression();
        var list = new ProgressList();
        TrainingOptions options = Options(25) with { ProgressInterval = 5, StatisticsInterval = 10 };

        TrainingResult result = new Trainer<int>(model, new NoisyHalves(), options).Run(list);

        Assert.Equal(4, model.StatisticsCollected);
        Assert.Equal(0, result.FirstStatistics!.Step);
        Assert.Equal([0L, 9L, null, 19L, 24L], list.Reports.Select(report => report.Statistics?.Step));
        Assert.Same(list.Reports[^1].Statistics, result.Statistics);
    }

    [Fact]
    public void Statistics_do_not_change_training()
    {
        var with = new SoftmaxRegression();
        var without = new SoftmaxRegression();

        new Trainer<int>(with, new NoisyHalves(), Options() with { StatisticsInterval = 3 }).Run();
        new Trainer<int>(without, new NoisyHalves(), Options()).Run();

        Assert.Equal(without.State[0].ToArray(), with.State[0].ToArray());
    }

    [Fact]
    public void A_cancelled_run_ends_between_steps_and_goes_on_when_run_again()
    {
        using var cancel = new CancellationTokenSource();
        var model = new SoftmaxRegression();
        var source = new NoisyHalves { BeforeNext = position => CancelAt(position, 160, cancel) };
        var trainer = new Trainer<int>(model, source, Options());

        TrainingResult cancelled = trainer.Run(cancellationToken: cancel.Token);
        TrainingResult completed = trainer.Run();

        var unbroken = new SoftmaxRegression();
        new Trainer<int>(unbroken, new NoisyHalves(), Options()).Run();
        Assert.Equal(TrainingStop.Cancelled, cancelled.Stop);
        Assert.Equal(41, cancelled.Step);
        Assert.Equal(TrainingStop.Completed, completed.Stop);
        Assert.Equal(59, completed.StepsInRun);
        Assert.Equal(100, completed.Step);
        Assert.Equal(unbroken.Losses, model.Losses);
        Assert.Equal(unbroken.State[0].ToArray(), model.State[0].ToArray());
    }

    [Fact]
    public void An_endless_run_goes_on_until_it_is_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var source = new NoisyHalves { BeforeNext = position => CancelAt(position, 4000, cancel) };
        var list = new ProgressList();
        var trainer = new Trainer<int>(new SoftmaxRegression(), source, Options() with { Length = TrainingLength.UntilStopped });

        TrainingResult result = trainer.Run(list, cancel.Token);

        Assert.Equal(1001, result.Step);
        Assert.All(list.Reports, report => Assert.Null(report.TotalSteps));
        Assert.All(list.Reports, report => Assert.Null(report.Remaining));
    }

    [Fact]
    public void A_run_after_the_end_changes_nothing()
    {
        var model = new SoftmaxRegression();
        var trainer = new Trainer<int>(model, new NoisyHalves(), Options(10));
        trainer.Run();
        float[] weights = model.State[0].ToArray();

        TrainingResult again = trainer.Run();

        Assert.Equal(TrainingStop.Completed, again.Stop);
        Assert.Equal(0, again.StepsInRun);
        Assert.Equal(weights, model.State[0].ToArray());
    }

    // The least of several runs, for the reason that AllocatedBytes gives.
    [Fact]
    public void A_step_between_reports_allocates_nothing() => Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => AllocatedBetweenReports()));

    private static long AllocatedBetweenReports()
    {
        var allocated = new long[600];
        var source = new NoisyHalves { BeforeNext = position => allocated[position / 4] = GC.GetAllocatedBytesForCurrentThread() };
        TrainingOptions options = Options(600) with
        {
            LearningRate = new WarmUp(50, new CosineDecay(0.5f, 0.01f, 600)),
            StatisticsInterval = 7,
            RecoveryInterval = 10,
            ProgressInterval = 500,
        };

        new Trainer<int>(new SoftmaxRegression(Optimizer.Adam), source, options).Run(new ProgressList());

        // Steps 8 to 499 lie between the first two collections of statistics, which make their room, and the first report.
        return allocated[499] - allocated[8];
    }

    [Fact]
    public void Shapes_that_disagree_are_refused_before_training()
    {
        var model = new SoftmaxRegression();

        ShapeException source = Assert.Throws<ShapeException>(() => new Trainer<int>(model, new NoisyHalves(inputs: 5), Options()));
        ShapeException validation = Assert.Throws<ShapeException>(
            () => new Trainer<int>(model, new NoisyHalves(), Options(), ExampleSet.Draw(new NoisyHalves(inputs: 2), 4)));

        Assert.Contains("takes 3 inputs and 1 targets a row; the source gives 5 inputs and 1 targets", source.Message);
        Assert.Contains("takes 3 inputs and 1 targets a row; the validation set has 2 inputs and 1 targets", validation.Message);
    }

    [Fact]
    public void Options_without_sense_are_refused_before_training()
    {
        TrainingOptions epochs = Options() with { Length = TrainingLength.Epochs(2) };
        TrainingOptions stopping = Options() with { EarlyStopping = new EarlyStopping(3) };

        var model = new SoftmaxRegression();
        ArgumentException endless = Assert.Throws<ArgumentException>(() => new Trainer<int>(model, new NoisyHalves(), epochs));
        ArgumentException blind = Assert.Throws<ArgumentException>(() => new Trainer<int>(model, new NoisyHalves(), stopping));

        Assert.Contains("Training for 2 epochs needs a source with an end", endless.Message);
        Assert.Contains("needs a validation set", blind.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Options() with { ProgressInterval = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options() with { ValidationInterval = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options() with { StatisticsInterval = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Options() with { RecoveryInterval = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => TrainingLength.Steps(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrainingLength.Epochs(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyStopping(1, double.NaN));
    }

    private static void CancelAt(long position, long when, CancellationTokenSource cancel)
    {
        if (position == when)
        {
            cancel.Cancel();
        }
    }
}
