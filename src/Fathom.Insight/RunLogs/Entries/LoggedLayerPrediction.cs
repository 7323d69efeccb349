namespace Fathom.Insight;

/// <summary>What was predicted of a layer, in the terms of <see cref="LayerStatistics"/>.</summary>
public sealed record LoggedLayerPrediction
{
    /// <summary>The layer's name.</summary>
    public required string Layer { get; init; }

    /// <summary>Standard deviation of the activations.</summary>
    public required PredictedValue ActivationStandardDeviation { get; init; }

    /// <summary>Standard deviation of the back-propagated gradient of one example's loss.</summary>
    public required PredictedValue GradientStandardDeviation { get; init; }

    /// <summary>Standard deviation of the gradient of the minibatch's mean loss with respect to the weights.</summary>
    public required PredictedValue WeightGradientStandardDeviation { get; init; }

    /// <summary>The fraction of the activations, 0..1, on the flat part of the activation function; null in logs of before it was
    /// logged.</summary>
    public PredictedValue? SaturatedFraction { get; init; }

    /// <summary>The mean singular value of the layer's Jacobian.</summary>
    public required double MeanSingularValue { get; init; }

    /// <summary>The root of the mean of their squares; null in logs of before it was logged.</summary>
    public double? RootMeanSquareSingularValue { get; init; }
}
