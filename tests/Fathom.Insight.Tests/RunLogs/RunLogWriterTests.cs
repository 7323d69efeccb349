using System.Text;

namespace Fathom.Insight.Tests.RunLogs;

public sealed class RunLogWriterTests : IDisposable
{
    private readonly LogFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void Every_entry_can_be_read_as_soon_as_it_is_written()
    {
        using var writer = new RunLogWriter(_file.Path, SampleRun.Start());
        for (int step = 1; step <= 3; step++)
        {
            writer.Write(SampleRun.Progress(step));
            Assert.Equal(step, RunLog.Read(_file.Path).Progress.Count);
        }
    }

    [Fact]
    public void A_reader_that_holds_the_file_open_does_not_disturb_the_writer()
    {
        using var writer = new RunLogWriter(_file.Path, SampleRun.Start());
        using var reader = new FileStream(_file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        writer.Write(SampleRun.Progress(1));

        Assert.Null(writer.Failure);
        Assert.Single(RunLog.Read(_file.Path).Progress);
    }

    [Fact]
    public void The_log_of_an_earlier_run_is_kept_beside_that_of_a_new_one()
    {
        Write(SampleRun.Start(), SampleRun.Progress(1));
        string earlier = _file.Text;

        Write(SampleRun.Start(), SampleRun.Progress(2));

        Assert.Equal(2, Assert.Single(RunLog.Read(_file.Path).Progress).Step);
        Assert.Equal(earlier, File.ReadAllText(_file.Path + ".previous"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"kind\":\"progress\",\"step\":1,\"exam")]
    [InlineData("\0\0\0\0")]
    public void A_resumed_run_goes_on_after_the_last_whole_line(string torn)
    {
        Write(SampleRun.Start(), SampleRun.Progress(5));
        File.AppendAllText(_file.Path, torn);

        Write(SampleRun.Start(firstStep: 5), SampleRun.Progress(10));

        Assert.Equal(
            LogFile.Lines(SampleRun.Start(), SampleRun.Progress(5), SampleRun.Start(firstStep: 5), SampleRun.Progress(10)), _file.Text);
        Assert.Equal([5L, 10], RunLog.Read(_file.Path).Progress.Select(progress => progress.Step));
    }

    [Fact]
    public void A_torn_line_of_many_blocks_is_cut_off()
    {
        Write(SampleRun.Start());
        File.AppendAllText(_file.Path, new string('x', 200_000));

        Write(SampleRun.Start(firstStep: 5));

        Assert.Equal(LogFile.Lines(SampleRun.Start(), SampleRun.Start(firstStep: 5)), _file.Text);
    }

    [Fact]
    public void A_resumed_run_whose_log_has_nothing_yet_or_is_missing_begins_it()
    {
        string log = LogFile.Lines(SampleRun.Start(firstStep: 5));
        Write(SampleRun.Start(firstStep: 5));
        Assert.Equal(log, _file.Text);

        _file.Text = log[..30];
        Write(SampleRun.Start(firstStep: 5));
        Assert.Equal(log, _file.Text);

        _file.Text = "";
        Write(SampleRun.Start(firstStep: 5));
        Assert.Equal(log, _file.Text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Another_file_of_that_name_is_left_alone(long firstStep)
    {
        _file.Text = "{\"kind\":\"something else\"}\n";

        var exception = Assert.Throws<RunLogException>(() => new RunLogWriter(_file.Path, SampleRun.Start(firstStep)));

        Assert.Contains("expected a run log, or no file; found another file", exception.Message, StringComparison.Ordinal);
        Assert.Equal("{\"kind\":\"something else\"}\n", _file.Text);
        Assert.Equal(["run.jsonl"], _file.Directory.FileNames);
    }

    [Fact]
    public void The_log_of_another_network_is_not_gone_on_in()
    {
        Write(SampleRun.Start(hash: "fedcba9876543210"));
        string before = _file.Text;

        var exception = Assert.Throws<RunLogException>(() => new RunLogWriter(_file.Path, SampleRun.Start(firstStep: 5)));

        Assert.Contains("'0123456789abcdef'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("found that of 'SampleNet' ('fedcba9876543210')", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, _file.Text);
    }

    [Fact]
    public void A_log_of_a_newer_schema_is_not_gone_on_in()
    {
        _file.Text = LogFile.Lines(SampleRun.Start() with { Schema = RunLog.Schema + 1 });
        Assert.Throws<RunLogException>(() => new RunLogWriter(_file.Path, SampleRun.Start(firstStep: 5)));
    }

    [Fact]
    public void A_missing_directory_is_named_and_not_made()
    {
        string directory = _file.Directory.File("none");
        var exception = Assert.Throws<DirectoryNotFoundException>(
            () => new RunLogWriter(Path.Combine(directory, "run.jsonl"), SampleRun.Start()));
        Assert.Contains(directory, exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(directory));
    }

    [Fact]
    public void On_a_full_disk_the_log_ends_whole_and_says_so_once()
    {
        string whole = LogFile.Lines(SampleRun.Progress(1), SampleRun.Progress(2));
        var disk = new FillingDisk(whole.Length + 10);
        using var writer = new RunLogWriter("run.jsonl", disk);
        writer.Write(SampleRun.Progress(1));
        writer.Write(SampleRun.Progress(2));
        Assert.Null(writer.Failure);

        writer.Write(SampleRun.Progress(3));
        IOException failure = writer.Failure!;
        writer.Write(SampleRun.Progress(4));

        Assert.StartsWith("run.jsonl could not be written on: No space left on device. It ends", failure.Message, StringComparison.Ordinal);
        Assert.Same(failure, writer.Failure);
        Assert.True(disk.IsDisposed);
        Assert.Equal(whole, Encoding.UTF8.GetString(disk.ToArray()));
    }

    [Fact]
    public void Two_writers_of_one_file_do_not_overwrite_each_other()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // There the second cannot be opened.
        }

        using var first = new RunLogWriter(_file.Path, SampleRun.Start());
        using var second = new RunLogWriter(_file.Path, SampleRun.Start(firstStep: 3));
        second.Write(SampleRun.Progress(4));
        string before = _file.Text;

        first.Write(SampleRun.Progress(1));

        Assert.Contains("another writer", first.Failure!.Message, StringComparison.Ordinal);
        Assert.Null(second.Failure);
        Assert.Equal(before, _file.Text);
    }

    private void Write(RunStarted start, params RunEntry[] entries)
    {
        using var writer = new RunLogWriter(_file.Path, start);
        Array.ForEach(entries, writer.Write);
    }
}
