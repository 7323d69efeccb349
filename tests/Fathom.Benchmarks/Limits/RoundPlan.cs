using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Limits;

/// <summary>The child processes of one round, in order.</summary>
internal static class RoundPlan
{
    // A process compiles each kernel once, so one process is one sample.
    private const int Compilations = 3;

    /// <summary>Groups what the figures need: whatever may share a process does, first compilation needs a fresh one, and the two sides
    /// of a ratio are processes right after each other.</summary>
    public static IReadOnlyList<ProcessPlan> Of(IEnumerable<Figure> figures)
    {
        Source[] wanted = [.. figures.SelectMany(figure => figure.Sources).Distinct()];
        Source[] sources = [.. wanted, .. Remark.All.Where(remark => wanted.Contains(remark.Beside)).Select(remark => remark.Source)];
        Source[] alone = [.. sources.Where(NeedsItsOwnProcess)];
        IEnumerable<ProcessPlan> shared = sources.Except(alone)
            .Prepend(new Source(Conditions.OneThread, ProbeNames.Machine))
            .GroupBy(source => source.Conditions)
            .Select(group => new ProcessPlan(group.Key, [.. group.Select(source => source.Probe)]));
        return [.. shared, .. alone.Select(Alone)];
    }

    private static ProcessPlan Alone(Source source) =>
        new(source.Conditions, [source.Probe], source.Probe == ProbeNames.Compilation ? Compilations : 1);

    private static bool NeedsItsOwnProcess(Source source) => source.Probe is ProbeNames.PaperStepTime or ProbeNames.Compilation;
}
