using System.Diagnostics;
using Fathom.Benchmarks.Launching;

namespace Fathom.Benchmarks.Probes;

/// <summary>Runs this program again under stated conditions.</summary>
internal static class ChildProcess
{
    /// <exception cref="MeasurementException">The child failed.</exception>
    public static IReadOnlyList<Reading> Measure(Conditions conditions, MeasureRequest request)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        }

        foreach (string argument in request.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        Apply(conditions, start.Environment);
        using Process child = Process.Start(start)!;
        List<string> lines = [];
        while (child.StandardOutput.ReadLine() is string line)
        {
            lines.Add(line);
        }

        child.WaitForExit();
        return child.ExitCode == 0
            ? ReadingLines.Read(lines)
            : throw new MeasurementException(
                $"The child process for {string.Join(", ", request.Probes)} ({conditions}) ended with code {child.ExitCode}; "
                + "its own message is above.");
    }

    private static void Apply(Conditions conditions, IDictionary<string, string?> environment)
    {
        switch (conditions)
        {
            case Conditions.TwoThreads:
                ProcessEnvironment.TwoThreads(environment);
                break;
            case Conditions.WithoutAvx512:
                ProcessEnvironment.WithoutAvx512(environment);
                break;
            default:
                ProcessEnvironment.OneThread(environment);
                break;
        }
    }
}
