using Fathom.Benchmarks.Measurement;

namespace Fathom.Benchmarks.Peers;

/// <summary>Runs a peer's comparisons and prints them, one line each.</summary>
internal static class ComparisonTable
{
    // Both sides sum in float, in different orders, and Adam's first steps take the sign of gradients that are almost zero. Anything
    // larger means that the two do not compute the same.
    private const double LargestError = 0.01;

    public static void Write(TextWriter output, IPeer peer, TimeSpan budget)
    {
        output.WriteLine($"{"",-34}{"Fathom",12}{peer.Name,16}{"ratio",9}{"lowest",9}{"highest",9}{"at least",10}{"goal",7}  holds"
            + "  interrupted");
        foreach (Duel duel in peer.Duels)
        {
            Contestants contestants = duel.Prepare();
            if (!(contestants.Error < LargestError))
            {
                output.WriteLine($"{duel.Name,-34} not compared: their results differ by {contestants.Error:P2}");
                continue;
            }

            output.WriteLine(Row(duel, SideBySide.Measure(contestants.Fathom, contestants.Peer, budget)));
        }
    }

    private static string Row(Duel duel, Comparison comparison) =>
        $"{duel.Name,-34}{Time(comparison.Ours.Median),12}{Time(comparison.Theirs.Median),16}{comparison.Ratios.Median,9:F2}"
        + $"{comparison.Ratios.Lowest,9:F2}{comparison.Ratios.Highest,9:F2}{duel.AtLeast,10}{duel.Goal,7}  {Verdict(duel, comparison),-5}"
        + $"{comparison.InterruptedFraction,13:P0}";

    private static string Verdict(Duel duel, Comparison comparison) => duel switch
    {
        { AtLeast: null } => "",
        { Goal: double goal } when comparison.Ratios.Median >= goal => "goal",
        { AtLeast: double atLeast } => comparison.Ratios.Median >= atLeast ? "yes" : "no",
    };

    private static string Time(double seconds) => seconds switch
    {
        < 1e-6 => $"{seconds * 1e9:F0} ns",
        < 1e-3 => $"{seconds * 1e6:F2} us",
        _ => $"{seconds * 1e3:F2} ms",
    };
}
