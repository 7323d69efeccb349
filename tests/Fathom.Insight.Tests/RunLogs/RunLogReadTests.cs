using System.Text;

namespace Fathom.Insight.Tests.RunLogs;

public sealed class RunLogReadTests : IDisposable
{
    private readonly LogFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void Every_field_of_every_entry_comes_back_to_the_bit()
    {
        RunLogContents log = _file.Read(SampleRun.All);

        Assert.Equal(SampleRun.Started, log.Run.Started);
        Assert.Equal("GlorotUniform", log.Run.Model.Layers[0].Init);
        Assert.Equal(1.5, log.Run.Model.Layers[0].Gain);
        Assert.Equal([20L, 40], log.Progress.Select(progress => progress.Step));
        Assert.Equal(1.0 / 43, log.Progress[1].Loss);
        Assert.Equal((double)0.1f, log.Progress[1].LearningRate);
        Assert.True(double.IsNaN(log.Validations[0].ErrorRate));
        Assert.Equal(double.PositiveInfinity, log.Moments[0].Loss);
        Assert.Equal(SampleRun.Moments(0).Layers, log.Moments[0].Layers);
        Assert.Equal(SampleRun.Moments(0).NonFinite, log.Moments[0].NonFinite);
        Assert.Equal([1L, 2, 3, 4], log.Full[1].Layers[0].Gradients.HistogramCounts);
        Assert.Equal(SampleRun.Full(20).Layers[0].Jacobian, log.Full[1].Layers[0].Jacobian);
        Assert.Null(log.Full[1].Layers[1].Jacobian);
        Assert.Null(log.Full[0].Layers[0].UpdateToWeight);
        Assert.Equal(SampleRun.End, log.End);
        Assert.Equal(EntryText.Of(SampleRun.All).Order(StringComparer.Ordinal), EntryText.Of(log).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_entry_is_one_line_whatever_its_text_holds() =>
        Assert.Equal(SampleRun.All.Length, LogFile.Lines(SampleRun.All).Count(character => character == '\n'));

    [Fact]
    public void Cut_anywhere_it_gives_the_whole_lines_before_the_cut()
    {
        byte[] whole = Encoding.UTF8.GetBytes(
            LogFile.Lines(SampleRun.Start(), SampleRun.Moments(0), SampleRun.Progress(20), SampleRun.End));
        int first = Array.IndexOf(whole, (byte)'\n') + 1;
        for (int length = 0; length <= whole.Length; length++)
        {
            File.WriteAllBytes(_file.Path, whole[..length]);
            if (length < first)
            {
                Assert.Throws<RunLogException>(() => RunLog.Read(_file.Path));
                continue;
            }

            int lines = whole.AsSpan(0, length).Count((byte)'\n');
            Assert.Equal(lines, EntryText.Of(RunLog.Read(_file.Path)).Length);
        }
    }

    [Fact]
    public void Other_kinds_of_entries_and_other_fields_are_ignored()
    {
        string known = LogFile.Lines(SampleRun.Progress(20))
            .Replace("\"step\":", "\"more\":[{\"deep\":1}],\"step\":", StringComparison.Ordinal);
        _file.Text = LogFile.Lines(SampleRun.Start()) + "{\"kind\":\"weights\",\"step\":\"any\"}\n" + known;

        RunLogContents log = RunLog.Read(_file.Path);

        Assert.Equal(SampleRun.Progress(20), Assert.Single(log.Progress));
    }

    [Fact]
    public void Fields_may_come_in_any_order()
    {
        _file.Text = LogFile.Lines(SampleRun.Start())
            + "{ \"rows\": 5, \"errorRate\": \"NaN\", \"step\": 7, \"kind\": \"validation\", \"loss\": \"-Infinity\" }\r\n";

        ValidationEntry validation = Assert.Single(RunLog.Read(_file.Path).Validations);

        Assert.Equal(7, validation.Step);
        Assert.Equal(double.NegativeInfinity, validation.Loss);
    }

    [Fact]
    public void What_a_resumed_run_makes_again_replaces_what_the_killed_one_had_made()
    {
        RunLogContents log = _file.Read(
            SampleRun.Start(),
            SampleRun.Full(0), SampleRun.Moments(9), SampleRun.Progress(10), SampleRun.Validation(10), SampleRun.Full(10),
            SampleRun.Moments(10), SampleRun.Progress(15), SampleRun.Validation(15), SampleRun.Full(15), SampleRun.End,
            SampleRun.Start(firstStep: 10),
            SampleRun.Full(10) with { Loss = 9 }, SampleRun.Moments(14), SampleRun.Progress(15) with { Loss = 9 });

        Assert.Equal(0, log.Run.FirstStep);
        Assert.Equal(10, Assert.Single(log.Resumptions).FirstStep);
        Assert.Equal([9L, 14], log.Moments.Select(moments => moments.Step));
        Assert.Equal([10L, 15], log.Progress.Select(progress => progress.Step));
        Assert.Equal(9, log.Progress[1].Loss);
        Assert.Equal([10L], log.Validations.Select(validation => validation.Step));
        Assert.Equal([0L, 10], log.Full.Select(full => full.Step));
        Assert.Equal(9, log.Full[1].Loss);
        Assert.Null(log.End);
    }

    [Fact]
    public void Lines_longer_than_any_buffer_are_read()
    {
        MomentsEntry moments = SampleRun.Moments(3) with
        {
            Layers = [.. Enumerable.Repeat(SampleRun.Moments(3).Layers[0], 2000)],
        };

        RunLogContents log = _file.Read(SampleRun.Start(), moments, SampleRun.Progress(5), moments, SampleRun.Progress(6));

        Assert.Equal([2000, 2000], log.Moments.Select(entry => entry.Layers.Count));
        Assert.Equal([5L, 6], log.Progress.Select(progress => progress.Step));
    }
}
