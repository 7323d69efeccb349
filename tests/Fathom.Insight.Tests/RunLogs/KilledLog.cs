using System.Globalization;

namespace Fathom.Insight.Tests.RunLogs;

/// <summary>The child process of <see cref="RunLogKillTests"/>: goes on in a log without end, and prints what is logged.</summary>
internal static class KilledLog
{
    /// <param name="path">The log's path.</param>
    public static int Run(string path)
    {
        long step = File.Exists(path) ? RunLog.Read(path).Progress.Select(progress => progress.Step).LastOrDefault() : 0;
        using var writer = new RunLogWriter(path, SampleRun.Start(step));
        while (writer.Failure is null)
        {
            step++;
            writer.Write(SampleRun.Full(step));
            writer.Write(SampleRun.Progress(step));
            Console.Out.WriteLine(step.ToString(CultureInfo.InvariantCulture));
            Console.Out.Flush();
        }

        return 1;
    }
}
