using Fathom.Training;

namespace Fathom.Insight.Tests.Observers;

/// <summary>What watching does to training: nothing, whatever happens to the watchers.</summary>
public sealed class DisturbanceTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Watched_from_all_sides_the_weights_are_the_same_bits()
    {
        WatchedNet alone = WatchedTraining.Net();
        TrainingOptions bare = WatchedTraining.Options() with { StatisticsInterval = null, FullStatisticsInterval = null };
        WatchedTraining.Trainer(alone, bare).Run();

        WatchedNet watched = WatchedTraining.Net();
        using (var log = new RunLogObserver(_directory.File("run.jsonl")))
        using (var board = new TensorBoardObserver(_directory.File("runs")))
        using (var metrics = new TrainingMetrics())
        {
            WatchedTraining.Trainer(watched, WatchedTraining.Options(log, board, metrics)).Run();
        }

        Assert.Equal(WatchedTraining.Bits(alone), WatchedTraining.Bits(watched));
        Assert.NotEqual(WatchedTraining.Bits(WatchedTraining.Net()), WatchedTraining.Bits(watched));
    }

    // A foreign writer is the failure that every machine can stage; a full disk takes the same way (RunLogWriterTests).
    [Fact]
    public void A_log_that_fails_on_the_way_ends_whole_and_the_training_goes_on()
    {
        string path = _directory.File("run.jsonl");
        WatchedNet alone = WatchedTraining.Net();
        WatchedTraining.Trainer(alone, WatchedTraining.Options()).Run();

        WatchedNet watched = WatchedTraining.Net();
        var observer = new RunLogObserver(path);
        Trainer<int> trainer = WatchedTraining.Trainer(watched, WatchedTraining.Options(observer), position =>
        {
            if (position == 12 * 8)
            {
                AppendTo(path);
            }
        });
        TrainingResult result = trainer.Run();

        Assert.Equal(25, result.Step);
        Assert.Equal(WatchedTraining.Bits(alone), WatchedTraining.Bits(watched));
        Assert.Contains("another writer", observer.Failure!.Message, StringComparison.Ordinal);
        Assert.Same(observer.Failure, Assert.Throws<IOException>(observer.Dispose));
        Assert.Equal([10L], RunLog.Read(path).Progress.Select(progress => progress.Step));
    }

    [Fact]
    public void An_event_file_that_fails_on_the_way_does_not_end_the_training()
    {
        var observer = new TensorBoardObserver(_directory.File("runs"));
        Trainer<int> trainer = WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(observer), position =>
        {
            if (position == 12 * 8)
            {
                AppendTo(Directory.EnumerateFiles(_directory.File("runs")).Single());
            }
        });

        Assert.Equal(25, trainer.Run().Step);

        Assert.Same(observer.Failure, Assert.Throws<IOException>(observer.Dispose));
    }

    [Fact]
    public void The_exception_of_a_training_is_not_hidden_by_that_of_its_log()
    {
        string path = _directory.File("run.jsonl");
        var observer = new RunLogObserver(path);
        Trainer<int> trainer = WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(observer), position =>
        {
            if (position == 12 * 8)
            {
                AppendTo(path);
                throw new InvalidOperationException("The source ran dry.");
            }
        });

        Assert.Throws<InvalidOperationException>(() =>
        {
            using (observer)
            {
                trainer.Run();
            }
        });
        Assert.NotNull(observer.Failure);
    }

    private static void AppendTo(string path)
    {
        using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        stream.Write("{"u8);
    }
}
