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

    /// <summary>
    /// The first value of the step, in the order of its passes, that was not finite; null when all were. The step was made: only a loss
    /// that is not finite stops one before anything is changed.
    /// </summary>
    public NonFiniteFinding? NonFinite { get; private set; }

    /// <summary>One entry a layer, in order.</summary>
    public ReadOnlySpan<LayerStatistics> Layers => _layers;

    internal ModelDescription Model => _model;

    internal double* Moments => (double*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _moments[0]);

    // What is kept from step to step stays.
    internal void Clear()
    {
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            Array.Clear(_moments, layer * (int)MomentSlot.Count, (int)MomentSlot.KnownWeightSquares);
        }
    }

    internal void Complete(long step, double loss)
    {
        Step = step;
        Loss = loss;
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            _layers[layer] = MomentSummary.Summarise(_model.Layers[layer], _model.Batch, MomentsOf(layer));
        }

        NonFinite = FindNonFinite();
    }

    // Forward through the layers, then back: the order in which the values were made.
    private NonFiniteFinding? FindNonFinite()
    {
        for (int layer = 0; layer < _layers.Length; layer++)
        {
            if (!double.IsFinite(MomentsOf(layer)[(int)MomentSlot.ActivationSquares]))
            {
                return new NonFiniteFinding(_model.Layers[layer].Name, TrainingPass.Forward, Step);
            }
        }

        for (int layer = _layers.Length - 1; layer >= 0; layer--)
        {
            ReadOnlySpan<double> moments = MomentsOf(layer);
            if (!double.IsFinite(moments[(int)MomentSlot.GradientSquares]))
            {
                return new NonFiniteFinding(_model.Layers[layer].Name, TrainingPass.Backward, Step);
            }

            if (!double.IsFinite(moments[(int)MomentSlot.WeightGradientSquares] + moments[(int)MomentSlot.UpdateSquares]))
            {
                return new NonFiniteFinding(_model.Layers[layer].Name, TrainingPass.Update, Step);
            }
        }

        return null;
    }

    private ReadOnlySpan<double> MomentsOf(int layer) => new(_moments, layer * (int)MomentSlot.Count, (int)MomentSlot.Count);
}
