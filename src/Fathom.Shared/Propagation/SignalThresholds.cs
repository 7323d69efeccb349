namespace Fathom.Propagation;

/// <summary>From where a predicted number is worth a word.</summary>
internal sealed record SignalThresholds
{
    public static readonly SignalThresholds Default = new();

    /// <summary>
    /// The change of the gradient's norm between the first hidden layer and the last, either way; between layers of one width that is the
    /// change of its standard deviation. The same as of measured ones: figure 7 of Glorot and Bengio (2010) has 9.6-fold over five tanh
    /// layers with equation 1.
    /// </summary>
    public double GradientChange { get; init; } = 5;

    /// <summary>The fall of the activations' standard deviation from the first hidden layer to the last.</summary>
    public double SignalChange { get; init; } = 5;

    /// <summary>The saturated fraction of a bounded activation function's units.</summary>
    public double SaturatedFraction { get; init; } = 0.5;

    /// <summary>
    /// Hidden layers of the logistic function from which the upper ones are driven into saturation: with four the paper's networks escaped
    /// after a long plateau, with five never (section 3.1); its trainable depth with equation 1 is 1.5 layers, with equation 16 2.1.
    /// </summary>
    public double LogisticLayers { get; init; } = 3;

    /// <summary>
    /// What one layer may multiply the gradient's standard deviation by, either way, before another initialiser is suggested: over four
    /// layers 1.3 makes about 3.
    /// </summary>
    public double LayerChange { get; init; } = 1.3;

    /// <summary>The trainable depth in depth scales.</summary>
    public double DepthScales { get; init; } = SignalPrediction.TrainableDepthScales;
}
