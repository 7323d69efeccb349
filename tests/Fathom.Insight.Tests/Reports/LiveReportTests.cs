using System.Text.Json;
using Fathom.Insight.Reports;
using Fathom.Insight.Tests.Observers;

namespace Fathom.Insight.Tests.Reports;

public class LiveReportTests
{
    private static readonly RunLogContents Run = new SyntheticRun().Log();

    private static string LogIn(ReportFile file, string name = "run.jsonl") => Path.Combine(file.Folder, name);

    // As an observer writes it, up to where the run is.
    private static void WriteLog(string path, RunLogContents run, RunEnded? end)
    {
        using var writer = new RunLogWriter(path, run.Run);
        foreach (RunEntry entry in run.Progress.Concat<RunEntry>(run.Validations).Concat(run.Moments).Concat(run.Full))
        {
            writer.Write(entry);
        }

        if (end is not null)
        {
            writer.Write(end);
        }
    }

    [Fact]
    public void A_report_follows_its_log_from_before_the_run_to_its_end()
    {
        using var file = new ReportFile();
        string log = LogIn(file);
        var follower = new ReportFollower(file.FilePath, [log], options: null);

        Assert.True(follower.Update());
        Assert.False(File.Exists(file.FilePath));

        WriteLog(log, Run with { Progress = [], Validations = [], Moments = [], Full = [] }, end: null);
        Assert.True(follower.Update());
        Assert.False(File.Exists(file.FilePath));

        WriteLog(log, Run with { Moments = [.. Run.Moments.Take(3)], Full = [] }, end: null);
        Assert.True(follower.Update());
        Assert.Equal(10, file.Data().GetProperty("refreshSeconds").GetInt32());
        Assert.Equal(3, Points(file));

        WriteLog(log, Run, Run.End);
        Assert.False(follower.Update());
        Assert.False(file.Data().TryGetProperty("refreshSeconds", out _));
        Assert.Equal(21, Points(file));
    }

    private static int Points(ReportFile file) =>
        file.Figure("gradients-0").GetProperty("panels")[0].GetProperty("curves")[0].GetProperty("x").GetArrayLength();

    [Fact]
    public void A_log_that_has_not_grown_is_not_reported_again()
    {
        using var file = new ReportFile();
        WriteLog(LogIn(file), Run, end: null);
        var follower = new ReportFollower(file.FilePath, [LogIn(file)], options: null);
        follower.Update();
        File.WriteAllText(file.FilePath, "seen");

        Assert.True(follower.Update());
        Assert.Equal("seen", File.ReadAllText(file.FilePath));
    }

    [Fact]
    public void A_run_that_is_awaited_keeps_the_page_loading_and_gets_its_own_name()
    {
        using var file = new ReportFile();
        WriteLog(LogIn(file, "second.jsonl"), Run, Run.End);
        var options = new ReportOptions { RefreshSeconds = 3, RunNames = ["first", "second"] };
        var follower = new ReportFollower(file.FilePath, [LogIn(file, "first.jsonl"), LogIn(file, "second.jsonl")], options);

        Assert.True(follower.Update());
        Assert.Equal(3, file.Data().GetProperty("refreshSeconds").GetInt32());
        Assert.Contains("<title>second</title>", file.Text);

        WriteLog(LogIn(file, "first.jsonl"), Run, Run.End);
        Assert.False(follower.Update());
        Assert.Contains("<title>first and second</title>", file.Text);
    }

    [Fact]
    public async Task Following_a_run_that_has_ended_ends()
    {
        using var file = new ReportFile();
        WriteLog(LogIn(file), Run, Run.End);

        await LiveReport.FollowAsync(file.FilePath, [LogIn(file)]);

        Assert.EndsWith("</html>\n", file.Text);
    }

    [Fact]
    public async Task Following_is_cancelled_and_leaves_a_whole_page()
    {
        using var file = new ReportFile();
        WriteLog(LogIn(file), Run, end: null);
        using var cancel = new CancellationTokenSource();
        Task following = LiveReport.FollowAsync(file.FilePath, [LogIn(file)], cancellationToken: cancel.Token);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);
        Assert.EndsWith("</html>\n", file.Text);
    }

    [Fact]
    public void A_file_that_stays_no_log_is_refused()
    {
        using var file = new ReportFile();
        File.WriteAllText(LogIn(file), "{\"no\": \"log\"}\n");
        var follower = new ReportFollower(file.FilePath, [LogIn(file)], options: null);

        Assert.True(follower.Update());
        Assert.True(follower.Update());
        Assert.Contains("expected a run log", Assert.Throws<RunLogException>(() => follower.Update()).Message);
        Assert.False(File.Exists(file.FilePath));
    }

    [Fact]
    public void An_observer_of_training_leaves_the_report_of_the_whole_run()
    {
        using var file = new ReportFile();
        using (var log = new RunLogObserver(LogIn(file)))
        using (var live = new LiveReport(file.FilePath, [LogIn(file)], new ReportOptions { Title = "watched" }))
        {
            WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(log, live)).Run();
            Assert.Null(live.Failure);
        }

        RunLogContents logged = RunLog.Read(LogIn(file));
        Assert.Contains("<title>watched</title>", file.Text);
        Assert.False(file.Data().TryGetProperty("refreshSeconds", out _));
        JsonElement curve = file.Figure("loss").GetProperty("panels")[0].GetProperty("curves")[0];
        Assert.Equal(logged.Progress.Select(entry => (double?)entry.Step), ReportFile.Numbers(curve.GetProperty("x")));

        // The page has five significant digits.
        Assert.All(
            logged.Progress.Zip(ReportFile.Numbers(curve.GetProperty("y"))),
            pair => Assert.InRange(pair.Second!.Value / pair.First.Loss, 1 - 5e-5, 1 + 5e-5));
    }

    [Fact]
    public void A_report_that_cannot_be_written_does_not_end_training_and_tells_afterwards()
    {
        using var file = new ReportFile();
        using var log = new RunLogObserver(LogIn(file));
        var live = new LiveReport(Path.Combine(file.Folder, "missing", "report.html"), [LogIn(file)]);

        WatchedTraining.Trainer(WatchedTraining.Net(), WatchedTraining.Options(log, live)).Run();

        Assert.NotNull(RunLog.Read(LogIn(file)).End);
        Assert.IsType<DirectoryNotFoundException>(live.Failure);
        Assert.Contains("there is no directory", Assert.Throws<IOException>(live.Dispose).Message);
    }

    [Fact]
    public void What_cannot_be_followed_is_refused_at_once()
    {
        Assert.Throws<ArgumentException>(() => new LiveReport("", ["a"]));
        Assert.Contains("Expected 1 to 6 runs", Assert.Throws<ArgumentException>(() => new LiveReport("a", [])).Message);
        Assert.Throws<ArgumentNullException>(() => new LiveReport("a", null!));
    }
}
