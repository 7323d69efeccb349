using Fathom;
using Fathom.Training;
using PaperFigures.Data;

namespace PaperFigures.Observation;

/// <summary>Looks at networks through the same 300 test examples each time (the paper's section 3.1).</summary>
internal static class Probe
{
    /// <summary>Examples looked at.</summary>
    public const int Examples = 300;

    /// <summary>The examples of a data set that networks are looked at through: the first of its test set.</summary>
    public static ExampleSet<int> Of(DataSet data) => data.Test.Slice(0, Examples);

    /// <summary>The full statistics of a network over the probe.</summary>
    /// <param name="model">The network, which is not changed.</param>
    /// <param name="data">Where the probe comes from.</param>
    /// <param name="jacobianExamples">Examples at which Jacobians are taken, 0 for none.</param>
    public static FullStatistics Observe(ITrainableModel<int> model, DataSet data, int jacobianExamples)
    {
        ExampleSet<int> probe = Of(data);
        FullStatistics statistics = model.CreateFullStatistics(new FullStatisticsOptions { JacobianExamples = jacobianExamples });
        model.Observe(probe.Inputs.Span, probe.Targets.Span, statistics);
        return statistics;
    }

    /// <summary>The hidden layers' numbers.</summary>
    /// <param name="statistics">An observation.</param>
    /// <param name="examples">Examples that the network had seen.</param>
    public static Look Summarise(FullStatistics statistics, long examples) => new(examples, [.. Hidden(statistics).Select(Summarise)]);

    /// <summary>The statistics of the hidden layers: all but the last.</summary>
    public static IReadOnlyList<LayerDistributions> Hidden(FullStatistics statistics) => statistics.Layers[..^1].ToArray();

    private static LayerLook Summarise(LayerDistributions layer) => new(
        layer.Layer,
        layer.Activations.Mean,
        layer.Activations.StandardDeviation,
        layer.Activations.Percentile(1),
        layer.Activations.Percentile(99),
        layer.SaturatedFraction,
        layer.Gradients.StandardDeviation,
        layer.WeightGradients.StandardDeviation);
}
