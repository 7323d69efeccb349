namespace Fathom;

/// <summary>What a training step's statistics say about the training, in words.</summary>
/// <param name="Finding">The gravest finding.</param>
/// <param name="Sentence">The finding and its remedy in plain English, with the numbers it rests on.</param>
public sealed record TrainingDiagnosis(TrainingFinding Finding, string Sentence)
{
    /// <summary>
    /// The change of scale over all hidden layers from which gradients or signals are said to vanish or explode: 5-fold. Glorot and
    /// Bengio's figure 7 has 9.6-fold over five tanh layers with the standard initialisation, whose weights' variance of 1/(3 n) shrinks
    /// the gradient by the square root of 3 a layer, and 1.3-fold with the normalised one.
    /// </summary>
    public const double ScaleChange = 5;

    /// <summary>
    /// The saturated fraction of a layer's activations from which it is said to be saturated: one half, so that most of them pass at most
    /// one sixteenth of the gradient (see <see cref="LayerStatistics.SaturatedFraction"/>).
    /// </summary>
    public const double SaturatedFraction = 0.5;

    /// <summary>
    /// The inactive fraction of a rectifier layer from which its units are said to be dead: 0.9. Pre-activations about zero leave one half
    /// inactive (He et al. 2015, section 2.2).
    /// </summary>
    public const double InactiveFraction = 0.9;

    /// <summary>
    /// The usual ratio of a step's update to the weights, 0.001 (Karpathy, Stanford course CS231n, "Neural networks part 3", ratio of
    /// weights to updates).
    /// </summary>
    public const double UsualUpdateRatio = 1e-3;

    /// <summary>How far the median layer's update ratio may lie from the usual one, either way: 10-fold.</summary>
    public const double UpdateRatioTolerance = 10;

    /// <summary>Judges one step. A single minibatch is judged, so look at several steps before changing much.</summary>
    /// <param name="statistics">A completed step's statistics.</param>
    public static TrainingDiagnosis Of(StepStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return Of(statistics.Model.Layers, statistics.Layers);
    }

    internal static TrainingDiagnosis Of(IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> statistics)
    {
        // The last layer's outputs are logits or values: what holds of hidden layers, saturation above all, is no fault there.
        int hidden = layers.Count - 1;
        return NotFinite(statistics)
            ?? DeadUnits(layers, statistics[..hidden])
            ?? Saturated(layers, statistics[..hidden])
            ?? ChangedGradient(layers, statistics[..hidden])
            ?? VanishingSignal(layers, statistics[..hidden])
            ?? LearningRate(statistics)
            ?? Healthy(statistics, hidden);
    }

    private static TrainingDiagnosis? NotFinite(ReadOnlySpan<LayerStatistics> layers)
    {
        foreach (LayerStatistics layer in layers)
        {
            double sum = layer.ActivationMean + layer.ActivationStandardDeviation + layer.GradientStandardDeviation
                + layer.WeightGradientStandardDeviation + layer.UpdateRatio;
            if (!double.IsFinite(sum))
            {
                return new(TrainingFinding.NotFinite, DiagnosisText.NotFinite(layer.Layer));
            }
        }

        return null;
    }

    private static TrainingDiagnosis? DeadUnits(IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> hidden)
    {
        int worst = MostSaturated(layers, hidden, activation => activation == Activation.ReLU);
        return worst < 0 || hidden[worst].SaturatedFraction < InactiveFraction
            ? null
            : new(TrainingFinding.DeadUnits, DiagnosisText.DeadUnits(hidden[worst]));
    }

    private static TrainingDiagnosis? Saturated(IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> hidden)
    {
        int worst = MostSaturated(layers, hidden, IsBounded);
        return worst < 0 || hidden[worst].SaturatedFraction < SaturatedFraction
            ? null
            : new(TrainingFinding.Saturated, DiagnosisText.Saturated(hidden[worst], layers[worst].Activation));
    }

    private static bool IsBounded(Activation activation) =>
        activation is Activation.Tanh or Activation.Sigmoid or Activation.Softsign or Activation.HardTanh;

    private static int MostSaturated(
        IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> hidden, Func<Activation, bool> isConcerned)
    {
        int worst = -1;
        for (int layer = 0; layer < hidden.Length; layer++)
        {
            if (isConcerned(layers[layer].Activation) && (worst < 0 || hidden[layer].SaturatedFraction > hidden[worst].SaturatedFraction))
            {
                worst = layer;
            }
        }

        return worst;
    }

    private static TrainingDiagnosis? ChangedGradient(IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> hidden)
    {
        if (hidden.Length < 2 || hidden[^1].GradientStandardDeviation == 0)
        {
            return null;
        }

        double shrinkage = hidden[^1].GradientStandardDeviation / hidden[0].GradientStandardDeviation;
        return shrinkage switch
        {
            >= ScaleChange => new(TrainingFinding.VanishingGradient, DiagnosisText.VanishingGradient(hidden, shrinkage, layers[0])),
            <= 1 / ScaleChange => new(TrainingFinding.ExplodingGradient, DiagnosisText.ExplodingGradient(hidden, 1 / shrinkage)),
            _ => null,
        };
    }

    private static TrainingDiagnosis? VanishingSignal(IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> hidden)
    {
        if (hidden.Length < 2 || hidden[0].ActivationStandardDeviation == 0)
        {
            return null;
        }

        double shrinkage = hidden[0].ActivationStandardDeviation / hidden[^1].ActivationStandardDeviation;
        return shrinkage >= ScaleChange
            ? new(TrainingFinding.VanishingSignal, DiagnosisText.VanishingSignal(hidden, shrinkage, layers[0]))
            : null;
    }

    private static TrainingDiagnosis? LearningRate(ReadOnlySpan<LayerStatistics> layers) => MedianUpdateRatio(layers) switch
    {
        >= UsualUpdateRatio * UpdateRatioTolerance and var ratio =>
            new(TrainingFinding.LearningRateTooLarge, DiagnosisText.LearningRateTooLarge(ratio)),
        <= UsualUpdateRatio / UpdateRatioTolerance and var ratio =>
            new(TrainingFinding.LearningRateTooSmall, DiagnosisText.LearningRateTooSmall(ratio)),
        _ => null,
    };

    private static TrainingDiagnosis Healthy(ReadOnlySpan<LayerStatistics> layers, int hidden) =>
        new(TrainingFinding.Healthy, DiagnosisText.Healthy(layers[..hidden], MedianUpdateRatio(layers)));

    // The lower of the two in the middle when there are two.
    private static double MedianUpdateRatio(ReadOnlySpan<LayerStatistics> layers)
    {
        var ratios = new double[layers.Length];
        for (int layer = 0; layer < layers.Length; layer++)
        {
            ratios[layer] = layers[layer].UpdateRatio;
        }

        Array.Sort(ratios);
        return ratios[(ratios.Length - 1) / 2];
    }
}
