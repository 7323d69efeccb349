using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Commands;

/// <summary>The child process of <c>limits</c>: measures what it is asked and writes one line of JSON for each reading.</summary>
internal sealed class MeasureCommand : ICommand
{
    public string Name => ReadingLines.Command;

    public string? Usage => null;

    public int Run(IReadOnlyList<string> options, TextWriter output)
    {
        MeasureRequest request = MeasureRequest.Parse(options);
        foreach (string name in request.Probes)
        {
            IProbe probe = ProbeRegistry.Find(name) ?? throw new UsageException($"There is no probe '{name}'.");
            foreach (Reading reading in probe.Measure(request.Budget))
            {
                output.WriteLine(ReadingLines.Write(reading));
            }
        }

        return 0;
    }
}
