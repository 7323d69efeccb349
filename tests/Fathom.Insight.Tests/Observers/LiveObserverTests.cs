using Fathom.Insight.Tests.Metrics;
using Fathom.Insight.Tests.TensorBoard;

namespace Fathom.Insight.Tests.Observers;

public sealed class LiveObserverTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void The_event_file_of_a_run_holds_what_the_export_of_its_log_holds()
    {
        string path = _directory.File("run.jsonl");
        DateTimeOffset before = DateTimeOffset.UtcNow;
        using (var log = new RunLogObserver(path))
        using (var board = new TensorBoardObserver(_directory.File("live")))
        {
            WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(log, board)).Run();
        }

        string exported = TensorBoardEvents.Export(RunLog.Read(path), _directory.File("exported"));

        List<ReadEvent> live = EventFileReader.Read(Directory.EnumerateFiles(_directory.File("live")).Single());
        Assert.Equal(Values(EventFileReader.Read(exported)), Values(live));
        Assert.Equal("brain.Event:2", live[0].FileVersion);
        Assert.All(live, read => Assert.InRange(
            read.WallTime, before.ToUnixTimeMilliseconds() / 1000.0 - 1, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() / 1000.0 + 1));
        Assert.Contains(Values(live), value => value.StartsWith("20 full_activations/", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_run_has_an_event_file_of_its_own()
    {
        using var board = new TensorBoardObserver(_directory.File("live"));
        for (int run = 0; run < 3; run++)
        {
            WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(board)).Run();
        }

        string[] files = [.. Directory.EnumerateFiles(_directory.File("live"))];
        Assert.Equal(3, files.Length);
        Assert.All(files, file => Assert.Contains(EventFileReader.Read(file)[1].Values, value => value.Plugin == "histograms"));
    }

    [Fact]
    public void The_meter_of_a_run_is_found_by_its_name_and_says_what_the_log_says()
    {
        string path = _directory.File("run.jsonl");
        using var log = new RunLogObserver(path);
        using var metrics = new TrainingMetrics();
        using var recorder = new MeterRecorder(
            meter => meter.Name == TrainingMetrics.MeterName && ReferenceEquals(meter, metrics.Meter));

        WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(log, metrics)).Run();

        RunLogContents read = RunLog.Read(path);
        Assert.Equal("Fathom.Training", metrics.Meter.Name);
        Assert.Equal(read.Progress.Select(progress => progress.Loss), recorder.Of("fathom.training.loss", "model=WatchedNet"));
        Assert.Equal(25, recorder.Of("fathom.training.steps", "model=WatchedNet").Sum());
        Assert.Equal(25 * 8, recorder.Of("fathom.training.examples", "model=WatchedNet").Sum());
        Assert.Equal(
            read.Validations.Select(validation => validation.ErrorRate),
            recorder.Of("fathom.validation.error_ratio", "model=WatchedNet"));
        foreach (LoggedLayer layer in read.Run.Model.Layers)
        {
            string tags = $"layer={layer.Name},model=WatchedNet";
            Assert.Equal(
                read.Moments.Select(moments => moments.Layers.Single(statistics => statistics.Layer == layer.Name).SaturatedFraction),
                recorder.Of("fathom.activation.saturated_ratio", tags));
            Assert.Equal(
                read.Full.Select(full => full.Layers.Single(statistics => statistics.Layer == layer.Name).Jacobian!.Mean),
                recorder.Of("fathom.jacobian.mean_singular_value", tags));
        }
    }

    [Fact]
    public void Only_the_layers_chosen_are_shown()
    {
        string name = WatchedTraining.Net().Description.Layers[1].Name;
        using var metrics = new TrainingMetrics { Layers = [name] };
        using var recorder = new MeterRecorder(meter => ReferenceEquals(meter, metrics.Meter));

        WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(metrics)).Run();

        string[] layers = [.. recorder.Measurements.Select(measurement => measurement.Tags).Distinct()];
        Assert.Equal([$"layer={name},model=WatchedNet", "model=WatchedNet"], layers.Order(StringComparer.Ordinal));
    }

    // Steps, tags and values to the bit; histograms bucket by bucket.
    private static string[] Values(List<ReadEvent> events) =>
    [
        .. events.SelectMany(read => read.Values.Select(value => FormattableString.Invariant(
            $"{read.Step} {value.Tag} {value.Number} {value.Plugin} {Buckets(value)}"))).Order(StringComparer.Ordinal),
    ];

    private static string Buckets(ReadValue value) =>
        value.Buckets is null ? "" : string.Join(";", value.Buckets.Select(bucket => string.Join(",", bucket)));
}
