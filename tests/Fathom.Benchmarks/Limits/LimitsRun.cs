using System.Diagnostics;
using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Limits;

/// <summary>Measures figures in rounds of child processes.</summary>
internal static class LimitsRun
{
    // The whole is to take ten minutes at most, and a round less than two.
    private static readonly TimeSpan LastRoundBegins = TimeSpan.FromMinutes(8);

    public static ReadingLog Measure(LimitsOptions options, TextWriter progress)
    {
        IReadOnlyList<ProcessPlan> round = RoundPlan.Of(options.Figures);
        ReadingLog log = new();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < options.Effort.Rounds; i++)
        {
            if (Stopwatch.GetElapsedTime(start) > LastRoundBegins)
            {
                progress.WriteLine($"Stopped after {i} of {options.Effort.Rounds} rounds: the machine is too slow or too busy for more.");
                break;
            }

            foreach (ProcessPlan process in round.SelectMany(plan => Enumerable.Repeat(plan, plan.Repetitions)))
            {
                foreach (Reading reading in ChildProcess.Measure(process.Conditions, new(options.Effort.Budget, process.Probes)))
                {
                    log.Add(process.Conditions, reading);
                }
            }

            progress.WriteLine($"Round {i + 1} of {options.Effort.Rounds}, {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
        }

        return log;
    }
}
