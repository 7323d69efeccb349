namespace Fathom;

/// <summary>
/// What one training step looked like from one layer. Means and standard deviations are over the whole population (division by the count).
/// </summary>
/// <param name="Layer">The layer's name.</param>
/// <param name="ActivationMean">Mean of the activations y, over the minibatch and the units.</param>
/// <param name="ActivationStandardDeviation">Their standard deviation.</param>
/// <param name="ActivationMinimum">The smallest.</param>
/// <param name="ActivationMaximum">The largest.</param>
/// <param name="SaturatedFraction">
/// The fraction, 0..1, on the flat part of the activation function: where |f'(s)| is at most one sixteenth of its largest value. For tanh
/// that is |y| &gt;= 0.968, for the sigmoid y outside 0.0159..0.9841, for softsign |y| &gt;= 0.75, for the rectifier an inactive unit.
/// </param>
/// <param name="GradientMean">
/// Mean of the back-propagated gradient with respect to the layer's pre-activations, dC/ds, C the loss of one example (not divided by the
/// minibatch), as in figure 7 of Glorot and Bengio (2010).
/// </param>
/// <param name="GradientStandardDeviation">Its standard deviation.</param>
/// <param name="WeightGradientMean">Mean of the gradient of the minibatch's mean loss with respect to the layer's weights (figures 8 and
/// 9).</param>
/// <param name="WeightGradientStandardDeviation">Its standard deviation.</param>
/// <param name="UpdateRatio">
/// rms(w_new - w_old) / rms(w_old) of the weights; about 0.001 is usual for a well-chosen learning rate. With plain SGD, whose updates
/// follow from the weight gradients, rms(w_old) is measured anew every 100 observed steps and kept in between.
/// </param>
public readonly record struct LayerStatistics(
    string Layer,
    double ActivationMean,
    double ActivationStandardDeviation,
    double ActivationMinimum,
    double ActivationMaximum,
    double SaturatedFraction,
    double GradientMean,
    double GradientStandardDeviation,
    double WeightGradientMean,
    double WeightGradientStandardDeviation,
    double UpdateRatio);
