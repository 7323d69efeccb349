using System.Globalization;
using Fathom.Benchmarks.Commands;

namespace Fathom.Benchmarks.Probes;

/// <summary>What a child process is asked to measure.</summary>
/// <param name="Budget">How long each probe repeats, after its warm-up.</param>
/// <param name="Probes">Their names, in order.</param>
internal sealed record MeasureRequest(TimeSpan Budget, IReadOnlyList<string> Probes)
{
    public IReadOnlyList<string> Arguments =>
        [ReadingLines.Command, Budget.TotalSeconds.ToString(CultureInfo.InvariantCulture), .. Probes];

    public static MeasureRequest Parse(IReadOnlyList<string> options) =>
        options is [string seconds, _, ..] && double.TryParse(seconds, CultureInfo.InvariantCulture, out double budget)
            ? new MeasureRequest(TimeSpan.FromSeconds(budget), [.. options.Skip(1)])
            : throw new UsageException("Expected the seconds for each probe and the probes' names.");
}
