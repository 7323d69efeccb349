using Fathom.Conformance.Cases;
using Fathom.Conformance.Checks;

namespace Fathom.Conformance.Running;

/// <summary>The command that repeats one check of one model.</summary>
internal static class Repetition
{
    private static readonly string[] Switches = ["DOTNET_EnableAVX512", "DOTNET_EnableAVX2", "DOTNET_EnableHWIntrinsic"];

    public static string Of(ModelCase model, Check check, Fault fault)
    {
        string switches = string.Concat(Switches
            .Where(name => Environment.GetEnvironmentVariable(name) is not null)
            .Select(name => $"{name}={Environment.GetEnvironmentVariable(name)} "));
        string broken = fault == Fault.None ? "" : $" --break {fault}";
        return $"{switches}dotnet run -c Release --project tests/Fathom.Conformance -- --model {model.Name} --check {check.Name}{broken}";
    }
}
