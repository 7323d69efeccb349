using Fathom.Insight.Tests.RunLogs;

namespace Fathom.Insight.Tests.TensorBoard;

public sealed class TensorBoardEventsTests : IDisposable
{
    private readonly LogFile _file = new();

    private string Runs => _file.Directory.File("runs");

    public void Dispose() => _file.Dispose();

    [Fact]
    public void The_file_begins_as_TensorBoard_asks_and_has_its_name()
    {
        string path = TensorBoardEvents.Export(_file.Read(SampleRun.All), Runs);

        Assert.Equal("events.out.tfevents.1772593567.fathom.0", Path.GetFileName(path));
        ReadEvent first = EventFileReader.Read(path)[0];
        Assert.Equal("brain.Event:2", first.FileVersion);
        Assert.Equal("fathom", first.SourceWriter);
        Assert.Equal(1772593567.89, first.WallTime);
        Assert.Empty(first.Values);
    }

    [Fact]
    public void Every_number_comes_back_under_its_tag_and_step()
    {
        List<ReadEvent> events = Export(SampleRun.All);

        Assert.Equal((float)(1.0 / 43), Number(events, 40, "training/loss"));
        Assert.Equal(0.1f, Number(events, 40, "training/learning_rate"));
        Assert.Equal(160.5f, Number(events, 20, "training/examples_per_second"));
        Assert.Equal(0.75f, Number(events, 20, "validation/loss"));
        Assert.Equal(0.1f, Number(events, 39, "activation_mean/hidden1"));
        Assert.Equal(0.2f, Number(events, 39, "activation_std/hidden1"));
        Assert.Equal(0.25f, Number(events, 39, "activation_saturated_fraction/hidden1"));
        Assert.Equal(1e-7f, Number(events, 39, "gradient_mean/hidden1"));
        Assert.Equal(2e-7f, Number(events, 39, "gradient_std/hidden1"));
        Assert.Equal(3e-7f, Number(events, 39, "weight_gradient_mean/hidden1"));
        Assert.Equal(4e-7f, Number(events, 39, "weight_gradient_std/hidden1"));
        Assert.Equal(0.001f, Number(events, 39, "update_ratio/hidden1"));
        Assert.Equal(0.01f, Number(events, 0, "update_ratio/output"));
        Assert.Equal(-0.75f, Number(events, 20, "full_activations_p1/hidden1"));
        Assert.Equal(0.5f, Number(events, 20, "full_activations_p99/hidden1"));
        Assert.Equal(0.125f, Number(events, 20, "full_gradients_mean/output"));
        Assert.Equal(0.375f, Number(events, 20, "full_gradients_std/output"));
        Assert.Equal(0.375f, Number(events, 20, "full_saturated_fraction/hidden1"));
        Assert.Equal(1f, Number(events, 20, "full_always_saturated_units/hidden1"));
        Assert.Equal(0.0625f, Number(events, 20, "full_gradient_to_weight/hidden1"));
        Assert.Equal(0.5f, Number(events, 20, "full_jacobian_mean/hidden1"));
        Assert.Equal(1.25f, Number(events, 20, "full_jacobian_largest/hidden1"));
        Assert.Equal(0.25f, Number(events, 20, "full_jacobian_mean/end_to_end"));
    }

    // Of the counts 0, 5, 0, 3 on -1..1, the fourth of eight lies at four fifths of the second bin.
    [Fact]
    public void The_median_is_that_of_the_histogram() =>
        Assert.Equal(-0.1f, Number(Export(SampleRun.Start(), SampleRun.Full(20)), 20, "full_activations_p50/hidden1")!.Value, 6);

    [Fact]
    public void What_there_is_nothing_of_has_no_tag()
    {
        List<ReadEvent> events = Export(
            SampleRun.Start(), SampleRun.Validation(20), SampleRun.Progress(20) with { Loss = double.NaN }, SampleRun.Full(20));

        Assert.Null(Number(events, 20, "validation/error_rate"));
        Assert.Null(Number(events, 20, "training/loss"));
        Assert.Null(Number(events, 20, "full_jacobian_mean/output"));
        Assert.Null(Number(events, 20, "full_weight_gradients_mean/hidden1"));
    }

    [Fact]
    public void Histograms_are_buckets_of_edges_and_counts_without_the_empty_ends()
    {
        List<ReadEvent> events = Export(SampleRun.Start(), SampleRun.Full(20));

        Assert.Equal([[-0.5, 0, 5], [0, 0.5, 0], [0.5, 1, 3]], Value(events, 20, "full_activations/hidden1")!.Buckets!);
        Assert.Equal(4, Value(events, 20, "full_gradients/hidden1")!.Buckets!.Length);
        Assert.Empty(Value(events, 20, "full_weight_gradients/hidden1")!.Buckets!);
    }

    [Theory]
    [InlineData(128, 128)]
    [InlineData(129, 65)]
    [InlineData(512, 128)]
    [InlineData(511, 128)]
    public void Many_bins_are_joined_and_none_is_lost(int bins, int buckets)
    {
        FullEntry full = SampleRun.Full(20);
        long[] counts = [.. Enumerable.Range(1, bins).Select(count => (long)count)];
        full = full with { Layers = [full.Layers[0] with { Gradients = SampleRun.Distribution(counts) }] };

        double[][] read = Value(Export(SampleRun.Start(), full), 20, "full_gradients/hidden1")!.Buckets!;

        Assert.Equal(buckets, read.Length);
        Assert.Equal(counts.Sum(), read.Sum(bucket => bucket[2]));
        Assert.Equal(-1, read[0][0]);
        Assert.Equal(1, read[^1][1]);
        Assert.All(read.Zip(read.Skip(1)), pair => Assert.Equal(pair.First[1], pair.Second[0]));
    }

    [Fact]
    public void Counts_beyond_any_sum_do_no_harm()
    {
        FullEntry full = SampleRun.Full(20);
        LoggedDistribution huge = SampleRun.Distribution(1) with { HistogramCounts = [.. Enumerable.Repeat(long.MaxValue, 256)] };
        full = full with { Layers = [full.Layers[0] with { Gradients = huge }] };

        double[][] read = Value(Export(SampleRun.Start(), full), 20, "full_gradients/hidden1")!.Buckets!;

        Assert.All(read, bucket => Assert.Equal(2.0 * long.MaxValue, bucket[2]));
    }

    [Fact]
    public void The_first_value_of_a_tag_and_no_other_says_how_to_show_it()
    {
        List<ReadValue> values = [.. Export(SampleRun.All).SelectMany(read => read.Values)];

        foreach (IGrouping<string, ReadValue> tag in values.GroupBy(value => value.Tag))
        {
            ReadValue first = tag.First();
            Assert.Equal(first.Buckets is null ? "scalars" : "histograms", first.Plugin);
            Assert.True(first.Buckets is null != first.Number is null);
            Assert.Null(first.PluginContent);
            Assert.False(string.IsNullOrEmpty(first.Description));
            Assert.All(tag.Skip(1), value => Assert.Null(value.Plugin));
        }
    }

    [Fact]
    public void Steps_ascend_and_times_follow_the_reports()
    {
        ReadEvent[] events = [.. Export(SampleRun.All)];

        Assert.Equal(events.Select(read => read.Step).Order(), events.Select(read => read.Step));
        // Doubles have digits for seconds since 1970 down to 0.2 us.
        Assert.Equal(1772593567.89 + 20 / 32.0, events.First(read => read.Step == 20).WallTime, 5);
        Assert.Equal(1772593567.89 + 20 / 32.0, events.Single(read => read.Step == 39).WallTime, 5);
        Assert.Equal(1772593567.89, events[1].WallTime, 5);
    }

    [Fact]
    public void A_resumed_part_has_its_own_beginning()
    {
        RunStarted resumed = SampleRun.Start(firstStep: 20) with { Started = SampleRun.Started.AddHours(1) };
        List<ReadEvent> events = Export(SampleRun.Start(), SampleRun.Progress(20), resumed, SampleRun.Moments(25), SampleRun.Progress(40));

        Assert.Equal(1772593567.89 + 20 / 32.0, events.Single(read => read.Step == 20).WallTime, 5);
        Assert.Equal(1772593567.89 + 3600, events.Single(read => read.Step == 25).WallTime, 5);
        Assert.Equal(1772593567.89 + 3600 + 40 / 32.0, events.Single(read => read.Step == 40).WallTime, 5);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1.0)]
    [InlineData(1e300)]
    public void Times_that_make_no_sense_do_no_harm(double seconds)
    {
        List<ReadEvent> events = Export(SampleRun.Start(), SampleRun.Progress(20) with { ElapsedSeconds = seconds });
        Assert.Equal(1772593567.89, events[1].WallTime, 5);
    }

    [Fact]
    public void Exporting_a_longer_log_replaces_the_file()
    {
        Export(SampleRun.Start(), SampleRun.Progress(20));
        List<ReadEvent> events = Export(SampleRun.Start(), SampleRun.Progress(20), SampleRun.Progress(40));

        Assert.Equal(3, events.Count);
        Assert.Single(Directory.EnumerateFiles(Runs));
    }

    private static ReadValue? Value(List<ReadEvent> events, long step, string tag) =>
        events.Where(read => read.Step == step).SelectMany(read => read.Values).SingleOrDefault(value => value.Tag == tag);

    private static float? Number(List<ReadEvent> events, long step, string tag) => Value(events, step, tag)?.Number;

    private List<ReadEvent> Export(params ReadOnlySpan<RunEntry> entries) =>
        EventFileReader.Read(TensorBoardEvents.Export(_file.Read(entries), Runs));
}
