using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>A line that the JIT prints of a kernel for <c>DOTNET_JitDisasmSummary</c>.</summary>
/// <param name="Name">Which kernel.</param>
/// <param name="Tier">How it was compiled, in the JIT's words.</param>
/// <param name="IlBytes">Bytes of IL.</param>
internal sealed partial record SummaryLine(KernelName Name, string Tier, int IlBytes)
{
    public static ImmutableArray<SummaryLine> Parse(string text)
    {
        var lines = ImmutableArray.CreateBuilder<SummaryLine>();
        foreach (Match match in Pattern().Matches(text))
        {
            if (KernelName.Parse(match.Groups["method"].Value) is { } name)
            {
                lines.Add(new(name, match.Groups["tier"].Value, int.Parse(match.Groups["bytes"].Value, CultureInfo.InvariantCulture)));
            }
        }

        return lines.ToImmutable();
    }

    [GeneratedRegex(@"JIT compiled (?<method>.+?\)\S*) \[(?<tier>[^,\]]+), IL size=(?<bytes>\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
