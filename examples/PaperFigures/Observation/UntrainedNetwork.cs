using Fathom;
using PaperFigures.Data;
using PaperFigures.Networks;
using PaperFigures.Theory;

namespace PaperFigures.Observation;

/// <summary>An untrained network over the probe, as it is and as theory has it.</summary>
/// <param name="Network">The network.</param>
/// <param name="Layers">Its hidden layers, lowest first.</param>
/// <param name="Theory">What theory says of them.</param>
internal sealed record UntrainedNetwork(Network Network, IReadOnlyList<UntrainedLayer> Layers, IReadOnlyList<LayerTheory> Theory)
{
    // Equation 17 is about one example; a mean over a few is steadier, and each costs as much as dozens of training steps.
    private const int JacobianExamples = 2;

    /// <summary>Makes a network and looks at it.</summary>
    public static UntrainedNetwork Observe(Network network, DataSet data, long seed)
    {
        ITrainableModel<int> model = network.Create(seed);
        FullStatistics statistics = Probe.Observe(model, data, JacobianExamples);
        Look look = Probe.Summarise(statistics, 0);
        return new UntrainedNetwork(
            network,
            [.. Probe.Hidden(statistics).Zip(look.Layers, Of)],
            SignalTheory.Predict(model.Description, InputEnergy.Of(Probe.Of(data))));
    }

    private static UntrainedLayer Of(LayerDistributions layer, LayerLook look) => new(
        look,
        Density.Of(layer.Layer, layer.Activations),
        Density.Of(layer.Layer, layer.Gradients),
        Density.Of(layer.Layer, layer.WeightGradients),
        layer.Jacobian!.Value.Mean);
}
