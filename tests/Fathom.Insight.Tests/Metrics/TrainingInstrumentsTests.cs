using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Fathom.Insight.Tests.RunLogs;

namespace Fathom.Insight.Tests.Metrics;

public sealed partial class TrainingInstrumentsTests : IDisposable
{
    private const string Model = "model=SampleNet";
    private const string Hidden = "layer=hidden1,model=SampleNet";
    private const string Output = "layer=output,model=SampleNet";

    private readonly Meter _meter = new("Fathom.Insight.Tests");
    private readonly TrainingInstruments _instruments;
    private readonly MeterRecorder _recorder;

    public TrainingInstrumentsTests()
    {
        _instruments = new TrainingInstruments(_meter);
        _recorder = new MeterRecorder(meter => ReferenceEquals(meter, _meter));
    }

    public void Dispose()
    {
        _recorder.Dispose();
        _meter.Dispose();
    }

    [Fact]
    public void Every_instrument_has_a_lower_case_name_a_unit_and_a_description()
    {
        Assert.Equal(18, _recorder.Instruments.Count);
        Assert.All(_recorder.Instruments, instrument =>
        {
            Assert.Matches(InstrumentName(), instrument.Name);
            Assert.False(string.IsNullOrEmpty(instrument.Unit));
            Assert.EndsWith(".", instrument.Description, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_page_lists_every_instrument_with_its_unit_and_no_other()
    {
        string[] rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "run-log.md"));
        Assert.All(_recorder.Instruments, instrument => Assert.Contains(rows, row =>
            row.StartsWith("| ", StringComparison.Ordinal)
            && row.Contains($"`{instrument.Name}`", StringComparison.Ordinal)
            && row.Contains($"| `{instrument.Unit}` |", StringComparison.Ordinal)));
        Assert.Equal(_recorder.Instruments.Count, rows.Sum(row => row.Split("`fathom.").Length - 1));
    }

    [Fact]
    public void Histograms_bring_ascending_buckets_of_their_own()
    {
        Histogram<double>[] histograms = [.. _recorder.Instruments.OfType<Histogram<double>>()];
        Assert.Equal(2, histograms.Length);
        Assert.All(histograms, histogram =>
        {
            IReadOnlyList<double> boundaries = histogram.Advice!.HistogramBucketBoundaries!;
            Assert.InRange(boundaries.Count, 5, 20);
            Assert.Equal(boundaries.Distinct().Order(), boundaries);
        });
    }

    [Fact]
    public void Reports_become_gauges_counts_and_the_mean_time_of_a_step()
    {
        Record(SampleRun.Start(), SampleRun.Progress(16), SampleRun.Progress(32));

        Assert.Equal([1.0 / 19, 1.0 / 35], _recorder.Of("fathom.training.loss", Model));
        Assert.Equal([0.1f, 0.1f], _recorder.Of("fathom.training.learning_rate", Model));
        Assert.Equal([160.5, 160.5], _recorder.Of("fathom.training.throughput", Model));
        Assert.Equal([16.0, 16.0], _recorder.Of("fathom.training.steps", Model));
        Assert.Equal([64.0, 64.0], _recorder.Of("fathom.training.examples", Model));
        Assert.Equal([1.0 / 32, 1.0 / 32], _recorder.Of("fathom.training.step.duration", Model));
    }

    [Fact]
    public void A_resumed_run_counts_its_own_steps_only()
    {
        Record(SampleRun.Start(firstStep: 10), SampleRun.Progress(16));

        Assert.Equal([6.0], _recorder.Of("fathom.training.steps", Model));
        Assert.Equal([24.0], _recorder.Of("fathom.training.examples", Model));
    }

    [Fact]
    public void A_report_without_a_step_has_no_duration()
    {
        Record(SampleRun.Start(), SampleRun.Progress(0));
        Assert.Empty(_recorder.Of("fathom.training.step.duration", Model));
    }

    [Fact]
    public void Validations_become_gauges()
    {
        Record(SampleRun.Start(), SampleRun.Validation(20) with { ErrorRate = 0.25 });

        Assert.Equal([0.75], _recorder.Of("fathom.validation.loss", Model));
        Assert.Equal([0.25], _recorder.Of("fathom.validation.error_ratio", Model));
    }

    [Fact]
    public void An_observed_step_becomes_a_number_a_layer()
    {
        Record(SampleRun.Start(), SampleRun.Moments(39));

        Assert.Equal([0.1], _recorder.Of("fathom.activation.mean", Hidden));
        Assert.Equal([0.2], _recorder.Of("fathom.activation.standard_deviation", Hidden));
        Assert.Equal([0.25], _recorder.Of("fathom.activation.saturated_ratio", Hidden));
        Assert.Equal([2e-7], _recorder.Of("fathom.gradient.standard_deviation", Hidden));
        Assert.Equal([4e-7], _recorder.Of("fathom.weight_gradient.standard_deviation", Hidden));
        Assert.Equal([1e-3], _recorder.Of("fathom.update.latest_ratio", Hidden));
        Assert.Equal([1e-3], _recorder.Of("fathom.update.ratio", Hidden));
        Assert.Equal([double.NaN], _recorder.Of("fathom.weight_gradient.standard_deviation", Output));
        Assert.Equal([1.0], _recorder.Of("fathom.training.non_finite", Output + ",pass=Backward"));
    }

    [Fact]
    public void A_ratio_that_is_not_finite_stays_out_of_the_histogram_and_shows_on_the_gauge()
    {
        MomentsEntry moments = SampleRun.Moments(39);
        Record(SampleRun.Start(), moments with { Layers = [moments.Layers[0] with { UpdateRatio = double.NaN }], NonFinite = null });

        Assert.Empty(_recorder.Of("fathom.update.ratio", Hidden));
        Assert.Equal([double.NaN], _recorder.Of("fathom.update.latest_ratio", Hidden));
        Assert.DoesNotContain(_recorder.Measurements, measurement => measurement.Instrument == "fathom.training.non_finite");
    }

    [Fact]
    public void Full_statistics_become_dead_units_and_singular_values()
    {
        Record(SampleRun.Start(), SampleRun.Full(20) with { NonFinite = new() { Layer = "hidden1", Pass = "Forward" } });

        Assert.Equal([1.0], _recorder.Of("fathom.activation.always_saturated_units", Hidden));
        Assert.Equal([0.5], _recorder.Of("fathom.jacobian.mean_singular_value", Hidden));
        Assert.Empty(_recorder.Of("fathom.jacobian.mean_singular_value", Output));
        Assert.Equal([1.0], _recorder.Of("fathom.training.non_finite", Hidden + ",pass=Forward"));
    }

    [GeneratedRegex("^fathom(\\.[a-z_]+)+$")]
    private static partial Regex InstrumentName();

    private void Record(params ReadOnlySpan<RunEntry> entries)
    {
        foreach (RunEntry entry in entries)
        {
            _instruments.Record(entry);
        }
    }
}
