using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>Reads the kernels out of what the JIT prints for <c>DOTNET_JitDisasm</c>.</summary>
internal static partial class ListingParser
{
    public static ImmutableArray<CompiledKernel> Parse(string text)
    {
        var kernels = ImmutableArray.CreateBuilder<CompiledKernel>();
        foreach (string listing in text.Split("; Assembly listing for method ")[1..])
        {
            Match header = Header().Match(listing);
            if (header.Success && KernelName.Parse(header.Groups["method"].Value) is { } name)
            {
                Frame frame = listing.Contains("\n; rbp based frame", StringComparison.Ordinal) ? Frame.Rbp : Frame.StackPointer;
                kernels.Add(new(name, header.Groups["tier"].Value, frame, Blocks(listing)));
            }
        }

        return kernels.ToImmutable();
    }

    private static ImmutableArray<Block> Blocks(string listing)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        IEnumerable<string> lines = listing.Split('\n').Select(static line => line.TrimEnd());
        foreach (string line in lines.TakeWhile(static line => !line.StartsWith("; Total bytes", StringComparison.Ordinal)))
        {
            if (Label().Match(line) is { Success: true } label)
            {
                blocks.Add(new Block(label.Groups["label"].Value, []));
            }
            else if (blocks.Count > 0 && Code().Match(line) is { Success: true } code)
            {
                if (blocks[^1].Instructions.LastOrDefault() is { IsJump: true })
                {
                    blocks.Add(new Block(string.Create(CultureInfo.InvariantCulture, $"after a jump, {blocks.Count}"), []));
                }

                var instruction = new Instruction(code.Groups["mnemonic"].Value, code.Groups["operands"].Value);
                blocks[^1] = blocks[^1] with { Instructions = blocks[^1].Instructions.Add(instruction) };
            }
        }

        return blocks.ToImmutable();
    }

    [GeneratedRegex(@"^(?<method>.+?\)\S*) \((?<tier>[^)]+)\)")]
    private static partial Regex Header();

    [GeneratedRegex(@"^(?<label>G_M\w+_IG\d+):")]
    private static partial Regex Label();

    // Instructions are indented by spaces; "align" is padding between loops.
    [GeneratedRegex(@"^ {2,}(?<mnemonic>(?!align\b)[a-z][\w.]*)\s*(?<operands>.*)$")]
    private static partial Regex Code();
}
