using System.Diagnostics;
using System.Globalization;

namespace Fathom.Insight.Tests.RunLogs;

public sealed class RunLogKillTests : IDisposable
{
    private readonly LogFile _file = new();

    public void Dispose() => _file.Dispose();

    // The kill comes wherever it comes, as in life; what is asserted must hold for every moment.
    [Fact]
    public void A_process_killed_again_and_again_loses_no_entry_that_was_written()
    {
        for (int kill = 0; kill < 3; kill++)
        {
            long logged = WriteUntilKilled(lines: 40 + 13 * kill);

            RunLogContents log = RunLog.Read(_file.Path);

            Assert.Equal(kill, log.Resumptions.Count);
            long read = log.Progress[^1].Step;
            Assert.True(read >= logged, $"Step {logged} was logged before the kill; {read} was read after.");
            Assert.Equal(Enumerable.Range(1, (int)read).Select(step => (long)step), log.Progress.Select(progress => progress.Step));
        }
    }

    private long WriteUntilKilled(int lines)
    {
        ProcessStartInfo start = ChildProcess.Command(ChildProcess.WriteLog, _file.Path);
        start.RedirectStandardOutput = true;
        using Process child = Process.Start(start)!;
        string last = "";
        try
        {
            for (int line = 0; line < lines; line++)
            {
                last = child.StandardOutput.ReadLine() ?? "The child must write until it is killed.";
            }
        }
        finally
        {
            child.Kill(entireProcessTree: true);
        }

        // What it printed before the kill counts, too.
        while (child.StandardOutput.ReadLine() is { Length: > 0 } line)
        {
            last = line;
        }

        child.WaitForExit();
        return long.Parse(last, CultureInfo.InvariantCulture);
    }
}
