namespace Fathom;

/// <summary>
/// What one layer will look like before the first update, predicted from the declaration alone; in the terms of the measured statistics of
/// a training step.
/// </summary>
/// <param name="Layer">The layer's name.</param>
/// <param name="PreActivationSecondMoment">q, the mean square of the pre-activations s.</param>
/// <param name="ActivationMean">Mean of the activations, over a minibatch and the units.</param>
/// <param name="ActivationStandardDeviation">Their standard deviation.</param>
/// <param name="SaturatedFraction">The fraction, 0..1, on the flat part of the activation function: |f'(s)| at most one sixteenth of its
/// largest value.</param>
/// <param name="GradientStandardDeviation">Standard deviation of the back-propagated gradient dC/ds, C the loss of one example.</param>
/// <param name="WeightGradientStandardDeviation">Standard deviation of the gradient of the minibatch's mean loss with respect to the
/// layer's weights.</param>
/// <param name="MeanSingularValue">
/// The mean singular value of the layer's Jacobian, from its inputs to its activations, over the min(in, out) of them that are not zero by
/// shape, in the limit of wide layers; 0.49 and 0.80 for equations 1 and 16 of Glorot and Bengio (2010) in their section 4.2.1.
/// </param>
/// <param name="RootMeanSquareSingularValue">The root of the mean of their squares.</param>
#if FATHOM_RUNTIME
public
#else
internal
#endif
sealed record LayerPrediction(
    string Layer,
    double PreActivationSecondMoment,
    PredictedValue ActivationMean,
    PredictedValue ActivationStandardDeviation,
    PredictedValue SaturatedFraction,
    PredictedValue GradientStandardDeviation,
    PredictedValue WeightGradientStandardDeviation,
    double MeanSingularValue,
    double RootMeanSquareSingularValue);
