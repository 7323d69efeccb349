namespace Fathom;

/// <summary>The full statistics of one layer.</summary>
public sealed class LayerDistributions
{
    private readonly SaturationStreaks _streaks;

    internal LayerDistributions(LayerDescription layer, int index, FullStatisticsOptions options)
    {
        Layer = layer.Name;
        Index = index;
        Activations = new Distribution(HistogramRange.Of(layer.Activation));
        Gradients = new Distribution(HistogramRange.Unbounded);
        WeightGradients = new Distribution(HistogramRange.Unbounded);
        _streaks = new SaturationStreaks(layer.Units, options.SaturationWindow);
    }

    /// <summary>The layer's name.</summary>
    public string Layer { get; }

    /// <summary>Of the activations y, over the examples and the units.</summary>
    public Distribution Activations { get; }

    /// <summary>
    /// Of the back-propagated gradient with respect to the layer's pre-activations, dC/ds, C the loss of one example (not divided by the
    /// minibatch), over the examples and the units: figure 7 of Glorot and Bengio (2010).
    /// </summary>
    public Distribution Gradients { get; }

    /// <summary>
    /// Of the gradient of the mean loss of <c>Batch</c> examples with respect to the layer's weights, over the weights and the minibatches
    /// (figures 8 and 9).
    /// </summary>
    public Distribution WeightGradients { get; }

    /// <summary>
    /// The fraction, 0..1, of activations on the flat part of the activation function, as <see cref="LayerStatistics.SaturatedFraction"/>
    /// has it.
    /// </summary>
    public double SaturatedFraction => Activations.Count == 0 ? double.NaN : (double)Saturated / Activations.Count;

    /// <summary>
    /// Units that were saturated for every example of every observation in the window; for rectifiers these are dead.
    /// </summary>
    public int AlwaysSaturatedUnits => _streaks.AlwaysSaturated;

    /// <summary>Observations in the window: those made so far, <see cref="FullStatisticsOptions.SaturationWindow"/> at most.</summary>
    public int ObservationsInWindow => _streaks.ObservationsInWindow;

    /// <summary>rms of the weight gradient over rms of the weights.</summary>
    public double GradientToWeight => WeightGradients.RootMeanSquare / WeightRootMeanSquare;

    /// <summary>Root mean square of the layer's weights.</summary>
    public double WeightRootMeanSquare { get; internal set; }

    /// <summary>The singular values of the layer's Jacobian, from its inputs to its activations; null when none was asked for.</summary>
    public SingularValues? Jacobian { get; internal set; }

    internal int Index { get; }

    internal long Saturated { get; set; }

    internal SaturationStreaks Streaks => _streaks;

    internal void Clear()
    {
        Activations.Clear();
        Gradients.Clear();
        WeightGradients.Clear();
        Saturated = 0;
        WeightRootMeanSquare = double.NaN;
        Jacobian = null;
        _streaks.Begin();
    }
}
