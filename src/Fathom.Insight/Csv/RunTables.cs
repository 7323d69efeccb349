namespace Fathom.Insight;

/// <summary>The tables of a run's course and of its observed steps.</summary>
internal static class RunTables
{
    public static void Progress(TextWriter writer, IReadOnlyList<ProgressEntry> entries)
    {
        var table = new CsvTable(
            writer, "step", "examples", "epochs", "loss", "learning_rate", "examples_per_second", "elapsed_seconds");
        foreach (ProgressEntry entry in entries)
        {
            table.Add(entry.Step)
                .Add(entry.Examples)
                .Add(entry.Epochs)
                .Add(entry.Loss)
                .Add(entry.LearningRate)
                .Add(entry.ExamplesPerSecond)
                .Add(entry.ElapsedSeconds)
                .EndRow();
        }
    }

    public static void Validations(TextWriter writer, IReadOnlyList<ValidationEntry> entries)
    {
        var table = new CsvTable(writer, "step", "rows", "loss", "error_rate");
        foreach (ValidationEntry entry in entries)
        {
            table.Add(entry.Step).Add(entry.Rows).Add(entry.Loss).Add(entry.ErrorRate).EndRow();
        }
    }

    public static void Moments(TextWriter writer, IReadOnlyList<MomentsEntry> entries)
    {
        var table = new CsvTable(
            writer,
            "step", "loss", "layer", "activation_mean", "activation_standard_deviation", "activation_minimum", "activation_maximum",
            "saturated_fraction", "gradient_mean", "gradient_standard_deviation", "weight_gradient_mean",
            "weight_gradient_standard_deviation", "update_ratio");
        foreach (MomentsEntry entry in entries)
        {
            foreach (LayerStatistics layer in entry.Layers)
            {
                table.Add(entry.Step)
                    .Add(entry.Loss)
                    .Add(layer.Layer)
                    .Add(layer.ActivationMean)
                    .Add(layer.ActivationStandardDeviation)
                    .Add(layer.ActivationMinimum)
                    .Add(layer.ActivationMaximum)
                    .Add(layer.SaturatedFraction)
                    .Add(layer.GradientMean)
                    .Add(layer.GradientStandardDeviation)
                    .Add(layer.WeightGradientMean)
                    .Add(layer.WeightGradientStandardDeviation)
                    .Add(layer.UpdateRatio)
                    .EndRow();
            }
        }
    }
}
