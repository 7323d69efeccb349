namespace PaperFigures.Observation;

/// <summary>What one layer looked like over the probe, the fixed 300 test examples of the paper's section 3.1.</summary>
/// <param name="Layer">The layer's name.</param>
/// <param name="Mean">Mean activation.</param>
/// <param name="StandardDeviation">Of the activations.</param>
/// <param name="Percentile1">Activation below which 1 % lie.</param>
/// <param name="Percentile99">Activation below which 99 % lie.</param>
/// <param name="SaturatedFraction">Fraction, 0..1, of activations on the flat part of the activation function.</param>
/// <param name="GradientDeviation">Standard deviation of dC/ds, C the loss of one example.</param>
/// <param name="WeightGradientDeviation">Standard deviation of dC/dw, C the mean loss of a minibatch of 10.</param>
internal sealed record LayerLook(
    string Layer,
    double Mean,
    double StandardDeviation,
    double Percentile1,
    double Percentile99,
    double SaturatedFraction,
    double GradientDeviation,
    double WeightGradientDeviation);
