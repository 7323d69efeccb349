using System.Diagnostics;
using Fathom.Tests.Threading;
using Fathom.Tests.Training;

namespace Fathom.Tests;

/// <summary>This assembly as a process of its own, for what a test cannot do in the one it shares with others.</summary>
internal static class ChildProcess
{
    public const string Train = "train";
    public const string TeamSize = "team-size";
    public const string IdleTeam = "idle-team";
    public const string SharedTraining = "shared-training";

    /// <param name="arguments">What to do, then what that needs.</param>
    public static int Main(string[] arguments) => arguments[0] switch
    {
        Train => KilledTraining.Run(arguments[1]),
        TeamSize => PrintedTeamSize.Run(),
        IdleTeam => IdleProcess.Run(),
        SharedTraining => SharedTrainingTests.RunInChild(),
        _ => 2,
    };

    /// <summary>The command that starts it.</summary>
    public static ProcessStartInfo Command(params string[] arguments)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return new ProcessStartInfo(host, ["exec", typeof(ChildProcess).Assembly.Location, .. arguments]);
    }

    /// <summary>Runs a command to its end.</summary>
    /// <returns>What it printed, without the end of its last line.</returns>
    public static string Output(ProcessStartInfo command)
    {
        command.RedirectStandardOutput = true;
        using Process process = Process.Start(command)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.TrimEnd();
    }
}
