using Fathom.Benchmarks.Measurement;
using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Limits;

/// <summary>The figures as a table for people.</summary>
internal static class LimitsReport
{
    private const double Giga = 1e9;

    public static void Write(TextWriter output, IReadOnlyList<FigureResult> results, ReadingLog log)
    {
        output.WriteLine();
        output.WriteLine(MachineDescription.Line);
        foreach (Source source in log.Sources.Where(source => source.Probe.EndsWith("/s", StringComparison.Ordinal)))
        {
            output.WriteLine($"  {source.Probe,-42} {Range(Scale(log.Values(source), 1 / Giga))}");
        }

        output.WriteLine($"  {"peak beside the figures, GFLOP/s",-42} {Range(Scale(log.Peaks, 1 / Giga))}");
        output.WriteLine();
        output.WriteLine(
            $"{"figure",-22}{"median",10} {"unit",-6}{"lowest",10}{"highest",10}"
                + $"{"of limit",10}{"at least",10}{"goal",8}  {"holds",-6} interrupted");
        foreach (FigureResult result in results)
        {
            output.WriteLine(Row(result));
        }

        foreach (Remark remark in Remark.All.Where(remark => log.Sources.Contains(remark.Source)))
        {
            output.WriteLine($"{remark.Text}: {Number(log.Values(remark.Source).Median * remark.Unit.PerBaseUnit)} {remark.Unit.Symbol}");
        }
    }

    /// <summary>One line; lowest and highest are of what is held against the targets.</summary>
    public static string Row(FigureResult result)
    {
        Figure figure = result.Figure;
        string fraction = result.FractionOfLimit is { } spread ? Number(spread.Median) : "";
        return $"{figure.Name,-22}{Number(result.Value.Median),10} {figure.Unit.Symbol,-6}{Number(result.Held.Lowest),10}"
            + $"{Number(result.Held.Highest),10}{fraction,10}{Number(figure.AtLeast),10}{Number(figure.Goal),8}  {Word(result.Verdict),-6}"
            + $"{result.InterruptedFraction,12:P0}";
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Goal => "goal",
        Verdict.Holds => "yes",
        _ => "no",
    };

    private static Spread Scale(Spread spread, double factor) =>
        new(spread.Lowest * factor, spread.Median * factor, spread.Highest * factor);

    private static string Range(Spread spread) => $"{Number(spread.Median),8} ({Number(spread.Lowest)} .. {Number(spread.Highest)})";

    // Three digits that mean something, whatever the size.
    private static string Number(double value) => Math.Abs(value) switch
    {
        0 => "0",
        >= 100 => $"{value:F0}",
        >= 10 => $"{value:F1}",
        >= 1 => $"{value:F2}",
        _ => $"{value:F3}",
    };
}
