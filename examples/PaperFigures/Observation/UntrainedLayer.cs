namespace PaperFigures.Observation;

/// <summary>What a hidden layer of an untrained network looks like over the probe.</summary>
/// <param name="Look">Its numbers.</param>
/// <param name="Activations">The density of its activations.</param>
/// <param name="Gradients">That of the back-propagated gradient dC/ds.</param>
/// <param name="WeightGradients">That of the gradient dC/dw of a minibatch's mean loss.</param>
/// <param name="MeanSingularValue">Of the Jacobian from the layer below, equation 17.</param>
internal sealed record UntrainedLayer(
    LayerLook Look, Density Activations, Density Gradients, Density WeightGradients, double MeanSingularValue);
