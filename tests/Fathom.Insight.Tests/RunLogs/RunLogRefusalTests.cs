using System.Text;

namespace Fathom.Insight.Tests.RunLogs;

public sealed class RunLogRefusalTests : IDisposable
{
    private readonly LogFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("", "an empty file")]
    [InlineData("{\"kind\":\"run\",\"sche", "no whole line")]
    [InlineData("step,loss\n1,2\n", "a first line that is not a JSON object (byte 0)")]
    [InlineData("\n", "an empty first line")]
    [InlineData("<html>\n", "HTML or XML")]
    [InlineData("version https://git-lfs.github.com/spec/v1\n", "a Git LFS pointer")]
    [InlineData("[]\n", "a first line that is not a JSON object")]
    [InlineData("{\"name\":\"x\"}\n", "no kind in the first line")]
    [InlineData("{\"kind\":7}\n", "no kind in the first line")]
    [InlineData("{\"kind\":\"step\\u001b\"}\n", "the kind 'step\\u001b' in the first line")]
    [InlineData("{\"kind\":\"run\"}\n", "expected a run log of schema 1; found none")]
    [InlineData("{\"kind\":\"run\",\"schema\":0}\n", "found schema 0")]
    [InlineData("{\"kind\":\"run\",\"schema\":1}\n", "expected an entry in line 1")]
    [InlineData("{\"kind\":\"run\",\"schema\":2,\"other\":true}\n", "found schema 2, which a newer version wrote. Read it")]
    public void What_is_no_run_log_says_what_it_is(string text, string found)
    {
        _file.Text = text;
        AssertRefused(found);
    }

    [Theory]
    [InlineData("{\"kind\":\"progress\",\"step\":1}", "line 3")]
    [InlineData("{\"kind\":\"progress\",", "line 3")]
    [InlineData("", "line 3")]
    [InlineData("{}", "It has no kind")]
    [InlineData("{\"kind\":\"validation\",\"step\":-1,\"rows\":1,\"loss\":0,\"errorRate\":0}", "Its step is negative")]
    [InlineData("{\"kind\":\"validation\",\"step\":1.5,\"rows\":1,\"loss\":0,\"errorRate\":0}", "line 3")]
    [InlineData("{\"kind\":\"validation\",\"step\":1,\"step\":1,\"rows\":1,\"loss\":0,\"errorRate\":0}", "uplicate")]
    [InlineData("{\"kind\":\"validation\",\"step\":1,\"rows\":1,\"loss\":0,\"errorRate\":0} {}", "line 3")]
    [InlineData("{\"kind\":\"moments\",\"step\":1,\"loss\":0,\"layers\":[null],\"nonFinite\":null}", "line 3")]
    [InlineData("{\"kind\":\"moments\",\"step\":1,\"loss\":0,\"layers\":[{\"layer\":\"a\"}],\"nonFinite\":null}", "activationMean")]
    [InlineData("{\"kind\":\"moments\",\"step\":1,\"loss\":0,\"layers\":null,\"nonFinite\":null}", "line 3")]
    [InlineData(
        "{\"kind\":\"full\",\"step\":1,\"rows\":1,\"isProbe\":true,\"loss\":0,\"layers\":[null],\"endToEnd\":null}", "A layer is null")]
    [InlineData("{\"kind\":\"run\",\"schema\":2}", "line 3")]
    public void A_damaged_line_in_the_middle_is_named(string line, string found)
    {
        _file.Text = LogFile.Lines(SampleRun.Start(), SampleRun.Progress(1)) + line + "\n" + LogFile.Lines(SampleRun.Progress(2));
        AssertRefused(found);
    }

    [Fact]
    public void A_negative_count_in_a_histogram_is_refused()
    {
        FullEntry full = SampleRun.Full(1);
        full = full with { Layers = [full.Layers[0] with { Gradients = SampleRun.Distribution(4, -1) }] };
        _file.Text = LogFile.Lines(SampleRun.Start(), full);
        AssertRefused("A histogram has a negative count");
    }

    [Fact]
    public void A_run_that_a_newer_version_resumed_is_refused()
    {
        _file.Text = LogFile.Lines(SampleRun.Start(), SampleRun.Start(firstStep: 5) with { Schema = RunLog.Schema + 1 });
        AssertRefused("found schema 2");
    }

    [Fact]
    public void Lines_beyond_the_limit_are_refused_and_those_up_to_it_read()
    {
        _file.Text = LogFile.Lines(SampleRun.Start(), SampleRun.Progress(1));
        int longest = LogFile.Lines(SampleRun.Start()).Length - 1;

        Assert.Single(RunLog.Read(_file.Path, new RunLogLimits { LineBytes = longest }).Progress);
        AssertRefused($"at most {longest - 1} bytes; found a longer one, line 1", new RunLogLimits { LineBytes = longest - 1 });
    }

    [Fact]
    public void A_last_line_without_an_end_is_bounded_as_well()
    {
        string start = LogFile.Lines(SampleRun.Start());
        var limits = new RunLogLimits { LineBytes = start.Length };
        _file.Text = start + new string('\0', start.Length);
        Assert.Empty(RunLog.Read(_file.Path, limits).Progress);

        _file.Text = start + new string('\0', start.Length + 1);
        AssertRefused("found a longer one, line 2", limits);
    }

    [Fact]
    public void Files_beyond_the_limit_are_refused_and_those_up_to_it_read()
    {
        _file.Text = LogFile.Lines(SampleRun.Start());
        long length = new FileInfo(_file.Path).Length;

        Assert.Empty(RunLog.Read(_file.Path, new RunLogLimits { FileBytes = length }).Progress);
        AssertRefused($"at most {length - 1} bytes; found {length}", new RunLogLimits { FileBytes = length - 1 });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Limits_are_above_zero(int limit)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RunLogLimits { LineBytes = limit });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RunLogLimits { FileBytes = limit });
    }

    [Fact]
    public void A_missing_file_and_a_directory_are_named()
    {
        string missing = Assert.Throws<FileNotFoundException>(() => RunLog.Read(_file.Path)).Message;
        Assert.Contains(_file.Path, missing, StringComparison.Ordinal);
        string directory = Assert.Throws<UnauthorizedAccessException>(() => RunLog.Read(_file.Directory.Root)).Message;
        Assert.Contains("found a directory", directory, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_bytes_the_answer_is_a_log_or_a_refusal()
    {
        byte[] whole = Encoding.UTF8.GetBytes(LogFile.Lines(SampleRun.All));
        var random = new Random(1);
        int read = 0;
        for (int mutation = 0; mutation < 1500; mutation++)
        {
            byte[] mutated = [.. whole];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                mutated[random.Next(mutated.Length)] = (byte)(random.Next(2) == 0 ? random.Next(256) : "{}[]\",:0-1eN\n"[random.Next(13)]);
            }

            File.WriteAllBytes(_file.Path, mutated);
            try
            {
                RunLog.Read(_file.Path);
                read++;
            }
            catch (RunLogException)
            {
            }
        }

        // A changed digit leaves a log, a changed name none.
        Assert.InRange(read, 5, 700);
    }

    private void AssertRefused(string part, RunLogLimits? limits = null)
    {
        var exception = Assert.Throws<RunLogException>(() => RunLog.Read(_file.Path, limits));
        Assert.Equal(_file.Path, exception.FilePath);
        Assert.StartsWith(_file.Path + ": expected ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
    }
}
