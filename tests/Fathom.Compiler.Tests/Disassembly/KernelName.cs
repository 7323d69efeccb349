using System.Text.RegularExpressions;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>A method of a model's kernels, as the JIT spells it.</summary>
/// <param name="Model">The model's class.</param>
/// <param name="Class">The nested class of the instruction set, "Avx2Kernels".</param>
/// <param name="Method">The method.</param>
/// <param name="Goal">The type argument, "Update"; empty where there is none.</param>
internal sealed partial record KernelName(string Model, string Class, string Method, string Goal)
{
    /// <summary>Reads a full name, "Net+Avx2Kernels:Kernel[Net+Avx2Kernels+Update](ptr,int)"; null where it is no kernel's.</summary>
    public static KernelName? Parse(string text) => Pattern().Match(text) is { Success: true } match
        ? new(match.Groups["model"].Value, match.Groups["class"].Value, match.Groups["method"].Value, match.Groups["goal"].Value)
        : null;

    public override string ToString() => Goal.Length == 0 ? $"{Model}+{Class}:{Method}" : $"{Model}+{Class}:{Method}[{Goal}]";

    [GeneratedRegex(@"^(?<model>[\w.]+)\+(?<class>\w+Kernels):(?<method>\w+)(\[[\w.+]*\+(?<goal>\w+)\])?\(")]
    private static partial Regex Pattern();
}
