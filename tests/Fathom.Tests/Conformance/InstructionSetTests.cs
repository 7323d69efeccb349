using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Fathom.CompilerServices;
using Fathom.Conformance.Running;

namespace Fathom.Tests.Conformance;

/// <summary>
/// The conformance program on part of the models, under each instruction-set switch: they are read when a process starts, so each needs
/// its own. The repository's check runs all models.
/// </summary>
public sealed partial class InstructionSetTests
{
    private const int Models = 16;

    [Theory]
    [InlineData("", InstructionSet.Avx512)]
    [InlineData("DOTNET_EnableAVX512", InstructionSet.Avx2)]
    [InlineData("DOTNET_EnableAVX2", InstructionSet.Vector128)]
    [InlineData("DOTNET_EnableHWIntrinsic", InstructionSet.Scalar)]
    public void Generated_models_conform(string disabled, InstructionSet best)
    {
        // A machine without the set runs the next one that it has.
        InstructionSet expected = Enum.GetValues<InstructionSet>().First(set => set >= best && InstructionSets.IsSupported(set));

        (int exitCode, string output) = Run(disabled);

        Assert.Contains($"instruction set: {expected},", output, StringComparison.Ordinal);
        Match summary = Summary().Match(output);
        Assert.True(summary.Success && exitCode == 0 && summary.Groups["failed"].Value == "0", output);
        Assert.True(
            int.Parse(summary.Groups["passed"].Value, CultureInfo.InvariantCulture) > Models,
            "fewer checks passed than models were asked for");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_fails_on_another_instruction_set_than_expected(bool isTheOne)
    {
        InstructionSet other = InstructionSets.Current == InstructionSet.Scalar ? InstructionSet.Neon : InstructionSet.Scalar;
        InstructionSet expected = isTheOne ? InstructionSets.Current : other;
        using var output = new StringWriter();

        bool passed = ConformanceCommand.Run(
            output,
            CommandLine.Parse(["--model", ModelCatalog.Control, "--check", "loss", "--expect-instruction-set", expected.ToString()]));

        Assert.Equal(isTheOne, passed);
        Assert.Equal(
            !isTheOne,
            output.ToString().Contains($"FAIL the models run on {InstructionSets.Current} instead of {other}", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(?<passed>\d+) passed, (?<failed>\d+) failed\s*\z", RegexOptions.Multiline)]
    private static partial Regex Summary();

    private static (int ExitCode, string Output) Run(string disabled)
    {
        string host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        var start = new ProcessStartInfo(host)
        {
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(typeof(Fathom.Conformance.Program).Assembly.Location);
        start.ArgumentList.Add("--max-models");
        start.ArgumentList.Add(Models.ToString(CultureInfo.InvariantCulture));
        string[] switches =
        [
            "DOTNET_EnableAVX512", "DOTNET_EnableAVX2", "DOTNET_EnableHWIntrinsic", InstructionSets.OverrideVariable,
        ];
        foreach (string name in switches)
        {
            start.Environment.Remove(name);
        }

        if (disabled.Length > 0)
        {
            start.Environment[disabled] = "0";
        }

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
