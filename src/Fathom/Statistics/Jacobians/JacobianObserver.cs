using Fathom.CompilerServices;

namespace Fathom;

/// <summary>Takes the Jacobians of layers, and of the whole network, at the first examples of an observation.</summary>
internal sealed class JacobianObserver
{
    private readonly LayerJacobian[] _layers;
    private readonly ChainedJacobian _network;
    private readonly SingularValueSums[] _sums;
    private readonly int _examples;
    private SingularValueSums _networkSums;
    private int _taken;

    public JacobianObserver(ModelBlueprint blueprint, Arena arena, int examples)
    {
        _layers = [.. blueprint.Description.Layers.Select((layer, index) =>
            new LayerJacobian(arena, blueprint.Layers[index].Weights, new ParameterLayout(layer.Units, layer.Inputs)))];
        _network = new ChainedJacobian(_layers);
        _sums = new SingularValueSums[_layers.Length];
        _examples = examples;
    }

    /// <summary>The whole network's; null when none was taken.</summary>
    public SingularValues? EndToEnd => _networkSums.Average;

    /// <summary>A layer's; null when none was taken.</summary>
    public SingularValues? Of(int layer) => _sums[layer].Average;

    public void Clear()
    {
        Array.Clear(_sums);
        _networkSums = default;
        _taken = 0;
    }

    /// <summary>Takes those still wanted at the examples of a minibatch.</summary>
    public void Add(MinibatchMemory memory, ReadOnlySpan<LayerDistributions> selected)
    {
        for (int row = 0; row < memory.Rows && _taken < _examples; row++, _taken++)
        {
            for (int layer = 0; layer < _layers.Length; layer++)
            {
                TakeSlopes(memory, layer, row);
            }

            foreach (LayerDistributions layer in selected)
            {
                _sums[layer.Index].Add(SingularValueSolver.Solve(_layers[layer.Index]));
            }

            _networkSums.Add(SingularValueSolver.Solve(_network));
        }
    }

    private void TakeSlopes(MinibatchMemory memory, int layer, int row)
    {
        var slope = new ActivationSlope(memory.Layer(layer));
        ReadOnlySpan<float> outputs = memory.Outputs(layer, row);
        ReadOnlySpan<float> sums = memory.Sums(layer, row);
        Span<float> slopes = _layers[layer].Slopes;
        for (int unit = 0; unit < slopes.Length; unit++)
        {
            slopes[unit] = slope.At(sums[unit], outputs[unit]);
        }
    }
}
