using System.Diagnostics;
using Fathom.Insight.Tests.RunLogs;

namespace Fathom.Insight.Tests;

/// <summary>This assembly as a process of its own, for what a test cannot do in the one it shares with others.</summary>
internal static class ChildProcess
{
    public const string WriteLog = "write-log";

    /// <param name="arguments">What to do, then what that needs.</param>
    public static int Main(string[] arguments) => arguments[0] switch
    {
        WriteLog => KilledLog.Run(arguments[1]),
        _ => 2,
    };

    /// <summary>The command that starts it.</summary>
    public static ProcessStartInfo Command(params string[] arguments)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return new ProcessStartInfo(host, ["exec", typeof(ChildProcess).Assembly.Location, .. arguments]);
    }
}
