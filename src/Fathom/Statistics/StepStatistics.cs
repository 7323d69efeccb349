namespace Fathom;

/// <summary>
/// The statistics of one training step, layer by layer. An instance belongs to the model whose <c>CreateStatistics</c> made it and is
/// overwritten by every step it is given to; nothing is allocated.
/// </summary>
public sealed unsafe class StepStatistics
{
    private readonly ModelDescription _model;
    private readonly double[] _moments;
    private readonly LayerStatistics[] _layers;

    internal StepStatistics(ModelDescription model)
    {
        _model = model;
        _moments = GC.AllocateArray<double>(model.Layers.Count * (int)MomentSlot.Count, pinned: true);
        _layers = new LayerStatistics[model.Layers.Count];
    }

    /// <summary>Updates made before the step.</summary>
    public long Step { get; private set; }

    /// <summary>The mean loss of the minibatch before the update.</summary>
    public double Loss { get; private set; }

    /// <summary>One entry a layer, in order.</summary>
    public ReadOnlySpan<LayerStatistics> Layers => _layers;

    internal ModelDescription Model => _model;

    internal double* Moments => (double*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _moments[0]);

    internal void Clear() => Array.Clear(_moments);

    internal void Complete(long step, double loss)
    {
        Step = step;
        Loss = loss;
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            var moments = new ReadOnlySpan<double>(_moments, layer * (int)MomentSlot.Count, (int)MomentSlot.Count);
            _layers[layer] = LayerMoments.Summarise(_model.Layers[layer], _model.Batch, moments);
        }
    }
}
