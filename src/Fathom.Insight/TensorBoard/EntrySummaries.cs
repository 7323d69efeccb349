namespace Fathom.Insight;

/// <summary>
/// What TensorBoard shows of an entry. Beside every histogram stand its numbers as scalars: TensorBoard draws histograms in 30 bins of its
/// own, in which a peak at saturation looks flat.
/// </summary>
internal static class EntrySummaries
{
    /// <summary>The updates made before what the entry is about, where it has values.</summary>
    public static long StepOf(RunEntry entry) => entry switch
    {
        ProgressEntry progress => progress.Step,
        ValidationEntry validation => validation.Step,
        MomentsEntry moments => moments.Step,
        FullEntry full => full.Step,
        _ => 0,
    };

    /// <summary>The values of an entry; none for the beginning and the end of a run.</summary>
    public static IReadOnlyList<SummaryValue> Of(RunEntry entry) => entry switch
    {
        ProgressEntry progress => Of(progress),
        ValidationEntry validation => Of(validation),
        MomentsEntry moments => [.. moments.Layers.SelectMany(Of)],
        FullEntry full => Of(full),
        _ => [],
    };

    private static List<SummaryValue> Of(ProgressEntry progress)
    {
        List<SummaryValue> values =
        [
            new ScalarSummary("training/learning_rate", "The learning rate of the latest step.", progress.LearningRate),
        ];
        if (!double.IsNaN(progress.Loss))
        {
            values.Add(new ScalarSummary("training/loss", "Mean training loss since the last report.", progress.Loss));
        }

        if (!double.IsNaN(progress.ExamplesPerSecond))
        {
            values.Add(new ScalarSummary(
                "training/examples_per_second", "Examples trained on per second since the last report.", progress.ExamplesPerSecond));
        }

        return values;
    }

    private static List<SummaryValue> Of(ValidationEntry validation)
    {
        List<SummaryValue> values = [new ScalarSummary("validation/loss", "Mean loss of the validation set.", validation.Loss)];
        if (!double.IsNaN(validation.ErrorRate))
        {
            values.Add(new ScalarSummary("validation/error_rate", "The fraction of wrong answers, 0..1.", validation.ErrorRate));
        }

        return values;
    }

    private static SummaryValue[] Of(LayerStatistics layer) =>
    [
        Scalar("activation_mean", layer.Layer, "Mean of the activations of a step.", layer.ActivationMean),
        Scalar("activation_std", layer.Layer, "Standard deviation of the activations of a step.", layer.ActivationStandardDeviation),
        Scalar("activation_saturated_fraction", layer.Layer, "The fraction of saturated activations of a step.", layer.SaturatedFraction),
        Scalar("gradient_mean", layer.Layer, "Mean of dC/ds of single examples of a step.", layer.GradientMean),
        Scalar("gradient_std", layer.Layer, "Standard deviation of dC/ds of single examples of a step.", layer.GradientStandardDeviation),
        Scalar("weight_gradient_mean", layer.Layer, "Mean of the gradient of the weights.", layer.WeightGradientMean),
        Scalar("weight_gradient_std", layer.Layer, "Its standard deviation.", layer.WeightGradientStandardDeviation),
        Scalar("update_ratio", layer.Layer, "rms of the update over rms of the weights; about 0.001 is usual.", layer.UpdateRatio),
    ];

    private static List<SummaryValue> Of(FullEntry full)
    {
        List<SummaryValue> values = [];
        foreach (LoggedDistributions layer in full.Layers)
        {
            foreach (LayerQuantity quantity in LayerQuantity.Of(layer))
            {
                AddDistribution(values, layer.Layer, quantity);
            }

            values.Add(Scalar(
                "full_saturated_fraction", layer.Layer, "The fraction of saturated activations.", layer.SaturatedFraction));
            values.Add(Scalar(
                "full_always_saturated_units", layer.Layer, "Units that were always saturated in the window.", layer.AlwaysSaturatedUnits));
            values.Add(Scalar(
                "full_gradient_to_weight", layer.Layer, "rms of the weight gradient over rms of the weights.", layer.GradientToWeight));
            AddSingularValues(values, layer.Layer, layer.Jacobian);
        }

        AddSingularValues(values, "end_to_end", full.EndToEnd);
        return values;
    }

    private static void AddDistribution(List<SummaryValue> values, string layer, LayerQuantity quantity)
    {
        LoggedDistribution distribution = quantity.Distribution;
        string group = $"full_{quantity.Name}";
        values.Add(new HistogramSummary($"{group}/{layer}", "All values of the look.", distribution));
        if (distribution.Count == 0)
        {
            return;
        }

        values.Add(Scalar($"{group}_mean", layer, "Their mean.", distribution.Mean));
        values.Add(Scalar($"{group}_std", layer, "Their standard deviation.", distribution.StandardDeviation));
        values.Add(Scalar($"{group}_p1", layer, "The lower end of the central 98 %.", distribution.Percentile1));
        values.Add(Scalar($"{group}_p50", layer, "The median, to a bin's width.", HistogramBins.Quantile(distribution, 0.5)));
        values.Add(Scalar($"{group}_p99", layer, "The upper end of the central 98 %.", distribution.Percentile99));
    }

    private static void AddSingularValues(List<SummaryValue> values, string layer, LoggedSingularValues? jacobian)
    {
        if (jacobian is not null)
        {
            values.Add(Scalar("full_jacobian_mean", layer, "Mean singular value of the Jacobian.", jacobian.Mean));
            values.Add(Scalar("full_jacobian_largest", layer, "Largest singular value of the Jacobian.", jacobian.Largest));
        }
    }

    private static ScalarSummary Scalar(string group, string layer, string description, double number) =>
        new($"{group}/{layer}", description, number);
}
