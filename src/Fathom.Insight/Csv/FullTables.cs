namespace Fathom.Insight;

/// <summary>The tables of full statistics. What was looked at is <c>probe</c>, the fixed examples, or <c>minibatch</c>.</summary>
internal static class FullTables
{
    private const string EndToEnd = "end_to_end";

    public static void Layers(TextWriter writer, IReadOnlyList<FullEntry> entries)
    {
        var table = new CsvTable(
            writer,
            "step", "examples", "rows", "loss", "layer", "saturated_fraction", "always_saturated_units", "saturation_window",
            "gradient_to_weight", "update_to_weight");
        foreach (FullEntry entry in entries)
        {
            foreach (LoggedDistributions layer in entry.Layers)
            {
                table.Add(entry.Step)
                    .Add(Examples(entry))
                    .Add(entry.Rows)
                    .Add(entry.Loss)
                    .Add(layer.Layer)
                    .Add(layer.SaturatedFraction)
                    .Add(layer.AlwaysSaturatedUnits)
                    .Add(layer.SaturationWindow)
                    .Add(layer.GradientToWeight)
                    .Add(layer.UpdateToWeight)
                    .EndRow();
            }
        }
    }

    public static void Distributions(TextWriter writer, IReadOnlyList<FullEntry> entries)
    {
        var table = new CsvTable(
            writer,
            "step", "examples", "layer", "quantity", "count", "non_finite_count", "mean", "standard_deviation", "minimum", "maximum",
            "percentile_1", "percentile_99");
        ForEach(entries, (entry, layer, quantity) =>
        {
            LoggedDistribution values = quantity.Distribution;
            Begin(table, entry, layer, quantity)
                .Add(values.Count)
                .Add(values.NonFiniteCount)
                .Add(values.Mean)
                .Add(values.StandardDeviation)
                .Add(values.Minimum)
                .Add(values.Maximum)
                .Add(values.Percentile1)
                .Add(values.Percentile99)
                .EndRow();
        });
    }

    public static void SingularValues(TextWriter writer, IReadOnlyList<FullEntry> entries)
    {
        var table = new CsvTable(writer, "step", "examples", "layer", "mean", "root_mean_square", "largest");
        foreach (FullEntry entry in entries)
        {
            foreach (LoggedDistributions layer in entry.Layers)
            {
                AddSingularValues(table, entry, layer.Layer, layer.Jacobian);
            }

            AddSingularValues(table, entry, EndToEnd, entry.EndToEnd);
        }
    }

    public static void Histograms(TextWriter writer, IReadOnlyList<FullEntry> entries)
    {
        var table = new CsvTable(
            writer, "step", "examples", "layer", "quantity", "bin", "bin_start", "bin_end", "count", "density");
        ForEach(entries, (entry, layer, quantity) =>
        {
            LoggedDistribution values = quantity.Distribution;
            for (int bin = 0; bin < values.HistogramCounts.Count; bin++)
            {
                Begin(table, entry, layer, quantity)
                    .Add(bin)
                    .Add(HistogramBins.Edge(values, bin))
                    .Add(HistogramBins.Edge(values, bin + 1))
                    .Add(values.HistogramCounts[bin])
                    .Add(HistogramBins.Density(values, bin))
                    .EndRow();
            }
        });
    }

    private static void ForEach(IReadOnlyList<FullEntry> entries, Action<FullEntry, LoggedDistributions, LayerQuantity> add)
    {
        foreach (FullEntry entry in entries)
        {
            foreach (LoggedDistributions layer in entry.Layers)
            {
                foreach (LayerQuantity quantity in LayerQuantity.Of(layer))
                {
                    add(entry, layer, quantity);
                }
            }
        }
    }

    private static CsvTable Begin(CsvTable table, FullEntry entry, LoggedDistributions layer, LayerQuantity quantity) =>
        table.Add(entry.Step).Add(Examples(entry)).Add(layer.Layer).Add(quantity.Name);

    private static void AddSingularValues(CsvTable table, FullEntry entry, string layer, LoggedSingularValues? values)
    {
        if (values is not null)
        {
            table.Add(entry.Step)
                .Add(Examples(entry))
                .Add(layer)
                .Add(values.Mean)
                .Add(values.RootMeanSquare)
                .Add(values.Largest)
                .EndRow();
        }
    }

    private static string Examples(FullEntry entry) => entry.IsProbe ? "probe" : "minibatch";
}
