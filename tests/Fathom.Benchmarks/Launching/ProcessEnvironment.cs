using Fathom.CompilerServices;

namespace Fathom.Benchmarks.Launching;

/// <summary>The environment variables of a process that measures.</summary>
internal static class ProcessEnvironment
{
    private const string Threads = "FATHOM_THREADS";
    private const string Avx512 = "DOTNET_EnableAVX512";

    // What the caller's environment says of the JIT would be measured in the product's place.
    private static readonly string[] RuntimeSwitches =
    [
        "COMPlus_", "DOTNET_Enable", "DOTNET_Jit", "DOTNET_OSR",
        "DOTNET_PreferredVector", "DOTNET_ReadyToRun", "DOTNET_TC_", "DOTNET_Tiered",
    ];

    public static void OneThread(IDictionary<string, string?> environment)
    {
        foreach (string name in environment.Keys.Where(IsRuntimeSwitch).ToArray())
        {
            environment.Remove(name);
        }

        environment.Remove(InstructionSets.OverrideVariable);
        environment[Threads] = "1";
    }

    public static void TwoThreads(IDictionary<string, string?> environment)
    {
        OneThread(environment);
        environment[Threads] = "2";
    }

    public static void WithoutAvx512(IDictionary<string, string?> environment)
    {
        OneThread(environment);
        environment[Avx512] = "0";
    }

    private static bool IsRuntimeSwitch(string name) =>
        RuntimeSwitches.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
