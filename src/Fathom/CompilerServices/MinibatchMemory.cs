namespace Fathom.CompilerServices;

/// <summary>What a step leaves of its minibatch in a model's arena: activations, pre-activations and gradients of every layer.</summary>
internal sealed unsafe class MinibatchMemory
{
    private readonly ModelBlueprint _blueprint;

    public MinibatchMemory(ModelBlueprint blueprint, Arena arena)
    {
        _blueprint = blueprint;
        Arena = arena;
    }

    public Arena Arena { get; }

    public int Rows => _blueprint.Description.Batch;

    public LayerDescription Layer(int layer) => _blueprint.Description.Layers[layer];

    /// <summary>y of one example.</summary>
    public ReadOnlySpan<float> Outputs(int layer, int row) => RowOf(_blueprint.Layers[layer].Outputs, layer, row);

    /// <summary>s of one example; y itself for layers that do not keep s, as f' follows from y there.</summary>
    public ReadOnlySpan<float> Sums(int layer, int row) => RowOf(_blueprint.Layers[layer].Sums, layer, row);

    /// <summary>dC/ds of one example, C the minibatch's mean loss.</summary>
    public ReadOnlySpan<float> Deltas(int layer, int row) => RowOf(_blueprint.Layers[layer].Deltas, layer, row);

    /// <summary>Where a layer's weights start in a block of parameters.</summary>
    public int Weights(int layer) => _blueprint.Layers[layer].Weights;

    private ReadOnlySpan<float> RowOf(int block, int layer, int row) =>
        new(Arena.Pointer + block + (long)row * _blueprint.Layers[layer].Pitch, Layer(layer).Units);
}
