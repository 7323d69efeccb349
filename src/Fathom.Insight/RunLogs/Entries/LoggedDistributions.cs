namespace Fathom.Insight;

/// <summary>The full statistics of one layer.</summary>
public sealed record LoggedDistributions
{
    /// <summary>The layer's name.</summary>
    public required string Layer { get; init; }

    /// <summary>Of the activations y.</summary>
    public required LoggedDistribution Activations { get; init; }

    /// <summary>Of the back-propagated gradient with respect to the pre-activations, of each example's own loss.</summary>
    public required LoggedDistribution Gradients { get; init; }

    /// <summary>Of the gradient of each minibatch's mean loss with respect to the weights.</summary>
    public required LoggedDistribution WeightGradients { get; init; }

    /// <summary>The fraction, 0..1, of activations on the flat part of the activation function.</summary>
    public required double SaturatedFraction { get; init; }

    /// <summary>Units that were saturated for every example of the last <see cref="SaturationWindow"/> looks.</summary>
    public required int AlwaysSaturatedUnits { get; init; }

    /// <summary>The looks that <see cref="AlwaysSaturatedUnits"/> speaks of.</summary>
    public required int SaturationWindow { get; init; }

    /// <summary>rms of the weight gradient over rms of the weights.</summary>
    public required double GradientToWeight { get; init; }

    /// <summary>rms of the last observed update over rms of the weights; null when no training step was observed.</summary>
    public required double? UpdateToWeight { get; init; }

    /// <summary>Of the layer's Jacobian dy/dx (equation 17 of the paper); null when not asked for.</summary>
    public required LoggedSingularValues? Jacobian { get; init; }
}
