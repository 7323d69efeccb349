namespace Fathom.Propagation;

/// <summary>One layer on the way up and down: expectations, before they are turned into standard deviations and bars.</summary>
internal sealed class LayerState
{
    public required SignalLayer Layer { get; init; }

    /// <summary>q, the mean square of the pre-activations.</summary>
    public required double Variance { get; init; }

    /// <summary>The correlation of the pre-activations of two examples.</summary>
    public required double Correlation { get; init; }

    /// <summary>The variance of that correlation over pairs of examples, about its expectation.</summary>
    public required double CorrelationVariance { get; init; }

    /// <summary>Mean square of the layer's inputs.</summary>
    public required double InputSecondMoment { get; init; }

    /// <summary>E[x x'] of the layer's inputs in two examples.</summary>
    public required double InputPairMoment { get; init; }

    public required ActivationMoments Moments { get; init; }

    /// <summary>E[delta^2] of one example.</summary>
    public double GradientSecondMoment { get; set; }

    /// <summary>The part of that which comes back along the weights.</summary>
    public double FeedbackShare { get; set; }

    /// <summary>E[delta delta'] of two examples.</summary>
    public double GradientPairMoment { get; set; }

    /// <summary>Its derivative by <see cref="Correlation"/>.</summary>
    public double GradientPairSlope { get; set; }

    /// <summary>The mean square of the cosine between two examples' gradients.</summary>
    public double GradientSquaredCosine { get; set; }
}
