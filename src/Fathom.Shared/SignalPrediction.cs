using System.Collections.Generic;

namespace Fathom;

/// <summary>
/// What a declared network's signal and gradient will look like before the first update: layer by layer the statistics that Glorot and
/// Bengio (2010) measured, predicted from shapes, activations and initialisers without an example. Assumed are inputs of the declared mean
/// square that do not correlate from example to example, and targets that do not depend on them: classes equally likely, values of mean 0
/// and variance 1.
/// </summary>
#if FATHOM_RUNTIME
public
#else
internal
#endif
sealed partial record SignalPrediction
{
    /// <summary>The trainable depth in depth scales (Schoenholz et al. 2017).</summary>
    internal const double TrainableDepthScales = 6;

    internal SignalPrediction()
    {
    }

    /// <summary>
    /// Why there is no prediction, completing "Not predicted, because ..."; null when there is one. Without one there are no layers and
    /// every number is NaN.
    /// </summary>
    public string? NotPredictedBecause { get; internal init; }

    /// <summary>One entry a layer, in order.</summary>
    public IReadOnlyList<LayerPrediction> Layers { get; internal init; } = [];

    /// <summary>E[x^2] of the inputs, as declared.</summary>
    public double InputSecondMoment { get; internal init; } = double.NaN;

    /// <summary>The standard deviation of the last hidden layer's activations by the first's; NaN with fewer than two hidden
    /// layers.</summary>
    public double ForwardGain { get; internal init; } = double.NaN;

    /// <summary>The standard deviation of the first hidden layer's gradient by the last's; NaN with fewer than two hidden layers.</summary>
    public double BackwardGain { get; internal init; } = double.NaN;

    /// <summary>
    /// The layers over which information about the input, or the gradient, falls by e in an endless chain of these layers, whichever falls
    /// sooner; infinite where neither does, NaN with fewer than two hidden layers.
    /// </summary>
    public double DepthScale { get; internal init; } = double.NaN;

    /// <summary>Six depth scales: deeper networks were found not to train (Schoenholz et al. 2017).</summary>
    public double TrainableDepth => TrainableDepthScales * DepthScale;

    /// <summary>What the numbers say, in a sentence, with the remedy.</summary>
    public string Verdict { get; internal init; } = "";
}
