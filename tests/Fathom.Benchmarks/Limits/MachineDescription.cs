using System.Runtime.InteropServices;
using Fathom.CompilerServices;

namespace Fathom.Benchmarks.Limits;

/// <summary>What the figures were measured on.</summary>
internal static class MachineDescription
{
    private const string ProcessorFile = "/proc/cpuinfo";

    public static string Line =>
        $"{Processor}, {Environment.ProcessorCount} processors; {RuntimeInformation.FrameworkDescription}; {InstructionSets.Current}";

    private static string Processor =>
        (File.Exists(ProcessorFile) ? File.ReadLines(ProcessorFile).FirstOrDefault(IsModelName)?.Split(':', 2)[1].Trim() : null)
        ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
        ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static bool IsModelName(string line) => line.StartsWith("model name", StringComparison.Ordinal);
}
