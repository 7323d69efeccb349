namespace PaperFigures.Theory;

/// <summary>What theory says of one hidden layer of an untrained network.</summary>
/// <param name="Layer">The layer's name.</param>
/// <param name="ActivationDeviation">Standard deviation of the activations.</param>
/// <param name="DensityAtZero">Density of the pre-activations at 0: that of the activations, too, where f(0) = 0 and f'(0) = 1.</param>
/// <param name="GradientDeviation">Standard deviation of dC/ds, C the cross-entropy of one example.</param>
/// <param name="WeightGradientDeviation">Of dC/dw, C the mean over a minibatch of examples whose gradients are independent.</param>
/// <param name="MeanSingularValue">Of the Jacobian from the layer below.</param>
internal sealed record LayerTheory(
    string Layer,
    double ActivationDeviation,
    double DensityAtZero,
    double GradientDeviation,
    double WeightGradientDeviation,
    double MeanSingularValue);
