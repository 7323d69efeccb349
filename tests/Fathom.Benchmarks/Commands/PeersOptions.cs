namespace Fathom.Benchmarks.Commands;

/// <summary>The options of <c>peers</c>.</summary>
/// <param name="Runner">A command that starts the peer programs; null starts them directly.</param>
/// <param name="Seconds">How long each comparison repeats.</param>
internal sealed record PeersOptions(string? Runner, double Seconds)
{
    private const string RunnerVariable = "FATHOM_PEER_RUNNER";
    private const double FullSeconds = 4;
    private const double QuickSeconds = 1;

    public static PeersOptions Parse(IReadOnlyList<string> options)
    {
        PeersOptions parsed = new(Environment.GetEnvironmentVariable(RunnerVariable), FullSeconds);
        for (int i = 0; i < options.Count; i++)
        {
            parsed = options[i] switch
            {
                "--quick" => parsed with { Seconds = QuickSeconds },
                "--peer-runner" when i + 1 < options.Count => parsed with { Runner = options[++i] },
                _ => throw new UsageException($"'{options[i]}' is no option of peers, or its value is missing."),
            };
        }

        return parsed;
    }
}
