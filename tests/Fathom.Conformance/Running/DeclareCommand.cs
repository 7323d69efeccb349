using Fathom.Conformance.Declarations;

namespace Fathom.Conformance.Running;

/// <summary>Writes the random declarations: <c>declare --seed N --count N</c>.</summary>
internal static class DeclareCommand
{
    public static int Run(TextWriter output, ReadOnlySpan<string> options)
    {
        if (options is not ["--seed", string seed, "--count", string count])
        {
            throw new CommandLineException("declare needs --seed N --count N.");
        }

        output.Write(DeclarationWriter.Write(
            (ulong)CommandLine.Number("--seed", seed), (int)CommandLine.Number("--count", count)));
        return 0;
    }
}
