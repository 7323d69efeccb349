namespace Fathom.Insight;

/// <summary>What the types of an entry cannot say: that lists hold no nulls, and counts are not negative.</summary>
internal static class RunEntryCheck
{
    /// <summary>What is wrong with an entry, as a sentence; null when nothing is.</summary>
    public static string? Fault(RunEntry entry) => entry switch
    {
        RunStarted start => Fault(start),
        ProgressEntry progress => Negative(progress.Step, "step") ?? Negative(progress.Examples, "examples"),
        ValidationEntry validation => Negative(validation.Step, "step") ?? Negative(validation.Rows, "rows"),
        MomentsEntry moments => Negative(moments.Step, "step"),
        FullEntry full => Fault(full),
        RunEnded end => Negative(end.Step, "step"),
        _ => null,
    };

    private static string? Fault(RunStarted start)
    {
        if (start.Model.Layers.Contains(null!) || start.Prediction?.Layers.Contains(null!) == true)
        {
            return "A layer is null.";
        }

        return Negative(start.FirstStep, "firstStep") ?? Negative(start.TotalSteps ?? 0, "totalSteps");
    }

    private static string? Fault(FullEntry full)
    {
        if (full.Layers.Contains(null!))
        {
            return "A layer is null.";
        }

        foreach (LoggedDistributions layer in full.Layers)
        {
            string? fault = Fault(layer.Activations) ?? Fault(layer.Gradients) ?? Fault(layer.WeightGradients)
                ?? Negative(layer.AlwaysSaturatedUnits, "alwaysSaturatedUnits") ?? Negative(layer.SaturationWindow, "saturationWindow");
            if (fault is not null)
            {
                return fault;
            }
        }

        return Negative(full.Step, "step") ?? Negative(full.Rows, "rows");
    }

    private static string? Fault(LoggedDistribution distribution) =>
        Negative(distribution.Count, "count")
        ?? Negative(distribution.NonFiniteCount, "nonFiniteCount")
        ?? (distribution.HistogramCounts.Any(count => count < 0) ? "A histogram has a negative count." : null);

    private static string? Negative(long value, string name) => value < 0 ? $"Its {name} is negative." : null;
}
