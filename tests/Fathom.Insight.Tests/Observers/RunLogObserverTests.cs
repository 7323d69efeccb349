using Fathom.Insight.Tests.RunLogs;
using Fathom.Training;

namespace Fathom.Insight.Tests.Observers;

public sealed class RunLogObserverTests : IDisposable
{
    private readonly LogFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void The_log_holds_what_the_trainer_said()
    {
        var seen = new EventList();
        WatchedNet net = WatchedTraining.Net();
        using var observer = new RunLogObserver(_file.Path);

        WatchedTraining.Trainer(net, WatchedTraining.Options(observer, seen)).Run();

        RunLogContents log = RunLog.Read(_file.Path);
        Assert.Equal(
            seen.Progress.Select(said => (said.Step, said.Examples, said.TrainingLoss, (double)said.LearningRate)),
            log.Progress.Select(entry => (entry.Step, entry.Examples, entry.Loss, entry.LearningRate)));
        Assert.Equal(
            seen.Progress.Select(said => (said.Epochs, said.ExamplesPerSecond, said.Elapsed.TotalSeconds)),
            log.Progress.Select(entry => (entry.Epochs, entry.ExamplesPerSecond, entry.ElapsedSeconds)));
        Assert.Equal(
            seen.Validations.Select(said => (said.Step, said.Evaluation.Rows, said.Evaluation.Loss, said.Evaluation.ErrorRate)),
            log.Validations.Select(entry => (entry.Step, entry.Rows, entry.Loss, entry.ErrorRate)));
        Assert.Equal([0L, 4, 9, 14, 19, 24], log.Moments.Select(entry => entry.Step));
        Assert.Equal(seen.Moments.Select(said => said.Value), log.Moments.Select(entry => entry.Layers.ToArray()));
        Assert.Equal([0L, 10, 20, 25], log.Full.Select(entry => entry.Step));
        SeenLayer[] logged = [.. log.Full.SelectMany(full => full.Layers.Select(layer => SeenLayer.Of(full, layer)))];
        Assert.Equal(seen.Full.Select(layer => (layer.Step, layer.Layer)), logged.Select(layer => (layer.Step, layer.Layer)));
        Assert.Equal(seen.Full.Select(layer => layer.Values), logged.Select(layer => layer.Values));
        Assert.Equal("Completed", log.End!.Stop);
        Assert.Equal(25, log.End.Step);
        Assert.Equal(seen.Results[0].Elapsed.TotalSeconds, log.End.ElapsedSeconds);
        Assert.Null(log.End.Message);
    }

    [Fact]
    public void The_first_line_says_what_is_trained_and_how()
    {
        WatchedNet net = WatchedTraining.Net();
        using var observer = new RunLogObserver(_file.Path);
        DateTimeOffset before = DateTimeOffset.UtcNow;

        WatchedTraining.Trainer(net, WatchedTraining.Options(observer)).Run();

        RunStarted run = RunLog.Read(_file.Path).Run;
        Assert.InRange(run.Started, before, DateTimeOffset.UtcNow);
        Assert.Equal(RunLog.Schema, run.Schema);
        Assert.Equal(net.InstructionSet.ToString(), run.InstructionSet);
        Assert.Equal(new StepDecay(0.5f, 10, 0.5f), LearningRateSchedule.Parse(run.LearningRate));
        Assert.Equal(0, run.FirstStep);
        Assert.Equal(25, run.TotalSteps);
        Assert.Equal(("WatchedNet", 3, 8), (run.Model.Name, run.Model.Input, run.Model.Batch));
        Assert.Equal(("CrossEntropy", "Sgd"), (run.Model.Loss, run.Model.Optimizer));
        Assert.Equal(3 * 5 + 5 + 5 * 5 + 5 + 5 * 2 + 2, run.Model.ParameterCount);
        Assert.Equal(net.Description.DeclarationHash, run.Model.DeclarationHash);
        LoggedLayer first = run.Model.Layers[0];
        Assert.Equal((3, 5, "Tanh", "GlorotUniform", 1.5), (first.Inputs, first.Units, first.Activation, first.Init, first.Gain));
        Assert.Equal(net.Description.Layers.Select(layer => layer.Name), run.Model.Layers.Select(layer => layer.Name));
    }

    [Fact]
    public void Full_statistics_repeat_the_update_ratio_of_the_last_observed_step()
    {
        using var observer = new RunLogObserver(_file.Path);
        WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(observer)).Run();

        RunLogContents log = RunLog.Read(_file.Path);

        Assert.All(log.Full[0].Layers, layer => Assert.Null(layer.UpdateToWeight));
        MomentsEntry lastBefore = log.Moments.Single(moments => moments.Step == 9);
        Assert.Equal(
            lastBefore.Layers.Select(layer => (double?)layer.UpdateRatio), log.Full[1].Layers.Select(layer => layer.UpdateToWeight));
    }

    [Fact]
    public void Only_the_layers_chosen_are_logged()
    {
        string name = WatchedTraining.Net().Description.Layers[1].Name;
        using var observer = new RunLogObserver(_file.Path) { Layers = [name] };

        WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(observer)).Run();

        RunLogContents log = RunLog.Read(_file.Path);
        Assert.All(log.Moments, moments => Assert.Equal(name, Assert.Single(moments.Layers).Layer));
        Assert.All(log.Full, full => Assert.Equal(name, Assert.Single(full.Layers).Layer));
        Assert.Equal(3, log.Run.Model.Layers.Count);
    }

    [Fact]
    public void A_layer_that_does_not_exist_ends_the_run_before_its_first_step()
    {
        using var observer = new RunLogObserver(_file.Path) { Layers = ["hidden9"] };
        Trainer<int> trainer = WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(observer));

        string message = Assert.Throws<ArgumentException>(() => trainer.Run()).Message;

        Assert.Contains("no layer 'hidden9'", message, StringComparison.Ordinal);
        Assert.Equal(0, trainer.Step);
        Assert.False(File.Exists(_file.Path));
    }

    [Fact]
    public void A_cancelled_run_goes_on_in_the_same_log()
    {
        using var cancellation = new CancellationTokenSource();
        using var observer = new RunLogObserver(_file.Path);
        Trainer<int> trainer = WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(observer), position =>
        {
            if (position == 12 * 8)
            {
                cancellation.Cancel();
            }
        });

        trainer.Run(cancellationToken: cancellation.Token);
        Assert.Equal("Cancelled", RunLog.Read(_file.Path).End!.Stop);
        trainer.Run();

        RunLogContents log = RunLog.Read(_file.Path);
        Assert.Equal(13, Assert.Single(log.Resumptions).FirstStep);
        Assert.Equal([10L, 13, 20, 25], log.Progress.Select(progress => progress.Step));
        Assert.Equal(log.Full.Select(full => full.Step).Distinct(), log.Full.Select(full => full.Step));
        Assert.Equal("Completed", log.End!.Stop);
    }

    [Fact]
    public void A_run_resumed_from_a_checkpoint_gives_the_log_of_an_unbroken_one()
    {
        using var unbroken = new LogFile();
        using (var observer = new RunLogObserver(unbroken.Path))
        {
            WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(observer)).Run();
        }

        var checkpoint = new CheckpointOptions(_file.Directory.File("checkpoint"), 10);
        using (var observer = new RunLogObserver(_file.Path))
        {
            // The third step after the checkpoint is never made, and those before it are made again.
            TrainingOptions options = WatchedTraining.Options(observer) with { Checkpoint = checkpoint };
            Trainer<int> trainer = WatchedTraining.Trainer(WatchedTraining.Net(), options, Fail);
            Assert.Throws<InvalidOperationException>(() => trainer.Run());
        }

        Assert.Equal(14, RunLog.Read(_file.Path).Moments[^1].Step);
        using (var observer = new RunLogObserver(_file.Path))
        {
            TrainingOptions options = WatchedTraining.Options(observer) with { Checkpoint = checkpoint };
            Trainer<int> trainer = WatchedTraining.Trainer(WatchedTraining.Net(), options);
            trainer.Resume(checkpoint.Path);
            trainer.Run();
        }

        RunLogContents expected = RunLog.Read(unbroken.Path);
        RunLogContents log = RunLog.Read(_file.Path);
        Assert.Equal(10, Assert.Single(log.Resumptions).FirstStep);
        Assert.Equal(expected.Progress.Select(entry => (entry.Step, entry.Loss)), log.Progress.Select(entry => (entry.Step, entry.Loss)));
        Assert.Equal(EntryText.Of(expected.Validations), EntryText.Of(log.Validations));
        Assert.Equal(expected.Full.Select(entry => (entry.Step, entry.Loss)), log.Full.Select(entry => (entry.Step, entry.Loss)));

        // A run's first step is observed in any case, so the resumed one has step 10 more.
        Assert.Equal(
            EntryText.Of(expected.Moments), EntryText.Of(log.Moments.Where(moments => moments.Step != 10)));
    }

    [Fact]
    public void A_run_that_fails_says_why()
    {
        using var observer = new RunLogObserver(_file.Path);
        Trainer<int> trainer = WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(observer), Fail);

        Assert.Throws<InvalidOperationException>(() => trainer.Run());

        RunEnded end = RunLog.Read(_file.Path).End!;
        Assert.Equal("Failed", end.Stop);
        Assert.Equal("The source ran dry.", end.Message);
        Assert.Equal(15, end.Step);
    }

    // At this rate the weights overflow within a few steps.
    [Fact]
    public void A_run_that_diverges_names_the_layer_and_the_step_it_was_put_back_to()
    {
        using var observer = new RunLogObserver(_file.Path);
        TrainingOptions options = WatchedTraining.Options(observer) with
        {
            LearningRate = 1e38f,
            StatisticsInterval = 1,
            FullStatisticsInterval = 1,
        };

        var diverged = Assert.Throws<TrainingDivergedException>(() => WatchedTraining.Trainer(WatchedTraining.Net(), options).Run());

        RunLogContents log = RunLog.Read(_file.Path);
        Assert.Equal(diverged.RestoredStep, log.End!.Step);
        Assert.Equal(diverged.Message, log.End.Message);
        Assert.True(log.Moments[^1].Step > diverged.RestoredStep);
        Assert.Contains(log.Run.Model.Layers, layer => layer.Name == log.Moments[^1].NonFinite!.Layer);
        Assert.Contains(log.Run.Model.Layers, layer => layer.Name == log.Full[^1].NonFinite!.Layer);
    }

    [Fact]
    public void A_file_that_is_no_log_ends_the_run_before_its_first_step()
    {
        _file.Text = "my notes";
        using var observer = new RunLogObserver(_file.Path);
        Trainer<int> trainer = WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(observer));

        Assert.Throws<RunLogException>(() => trainer.Run());

        Assert.Equal(0, trainer.Step);
        Assert.Equal("my notes", _file.Text);
    }

    private static void Fail(long position)
    {
        if (position == 15 * 8)
        {
            throw new InvalidOperationException("The source ran dry.");
        }
    }
}
