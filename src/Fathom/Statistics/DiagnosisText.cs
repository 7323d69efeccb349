using System.Globalization;
using Fathom.Propagation;

namespace Fathom;

/// <summary>The sentences of <see cref="TrainingDiagnosis"/>.</summary>
internal static class DiagnosisText
{
    public static string Of(
        Judgement judgement, IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> statistics, int hidden)
    {
        LayerStatistics layer = statistics[judgement.Layer];
        LayerDescription description = layers[judgement.Layer];
        return judgement.Finding switch
        {
            TrainingFinding.NotFinite => NotFinite(layer.Layer),
            TrainingFinding.DeadUnits => DeadUnits(layer),
            TrainingFinding.Saturated => Saturated(layer, description.Activation),
            TrainingFinding.VanishingGradient => VanishingGradient(statistics[..hidden], judgement.Measure, description),
            TrainingFinding.ExplodingGradient => ExplodingGradient(statistics[..hidden], judgement.Measure),
            TrainingFinding.VanishingSignal => VanishingSignal(statistics[..hidden], judgement.Measure, description),
            TrainingFinding.LearningRateTooLarge => LearningRateTooLarge(judgement.Measure),
            TrainingFinding.LearningRateTooSmall => LearningRateTooSmall(judgement.Measure),
            _ => throw new ArgumentOutOfRangeException(nameof(judgement), judgement.Finding, "There is no sentence for this finding."),
        };
    }

    public static string NotFinite(string layer) =>
        $"{layer} has values that are not finite: training has diverged. Go back to the last good parameters and lower the learning rate.";

    private static string DeadUnits(LayerStatistics layer) =>
        $"{Percent(layer.SaturatedFraction)} of the activations of {layer.Layer} are zero: its units are dying and no longer learn. "
        + "A lower learning rate or Activation.LeakyReLU keeps them alive.";

    private static string Saturated(LayerStatistics layer, Activation activation)
    {
        string fraction = Percent(layer.SaturatedFraction);
        return activation == Activation.Sigmoid
            ? $"{fraction} of the activations of {layer.Layer} are saturated near {(layer.ActivationMean < 0.5 ? 0 : 1)}: "
                + "hardly any gradient passes through them. Activation.Tanh, which is centered at zero, does not drift there."
            : $"{fraction} of the activations of {layer.Layer} are saturated: hardly any gradient passes through them. "
                + "A lower learning rate or a smaller Gain keeps them on the slope.";
    }

    private static string VanishingGradient(ReadOnlySpan<LayerStatistics> hidden, double shrinkage, LayerDescription first) =>
        double.IsPositiveInfinity(shrinkage)
            ? $"No gradient reaches {hidden[0].Layer}: the lower layers do not learn. {KeepScale(first)}"
            : $"The gradient shrinks {Significant(shrinkage)}-fold from {hidden[^1].Layer} to {hidden[0].Layer}: "
                + "the lower layers hardly learn. " + KeepScale(first);

    private static string ExplodingGradient(ReadOnlySpan<LayerStatistics> hidden, double growth) =>
        $"The gradient grows {Significant(growth)}-fold from {hidden[^1].Layer} to {hidden[0].Layer}: the lower layers are thrown about. "
        + "A smaller Gain on the hidden layers keeps its scale.";

    private static string VanishingSignal(ReadOnlySpan<LayerStatistics> hidden, double shrinkage, LayerDescription first) =>
        double.IsPositiveInfinity(shrinkage)
            ? $"{hidden[^1].Layer} gives the same for every input: the signal is lost on the way. {KeepScale(first)}"
            : $"The signal shrinks {Significant(shrinkage)}-fold from {hidden[0].Layer} to {hidden[^1].Layer}: "
                + $"the upper layers see little of the input. {KeepScale(first)}";

    private static string LearningRateTooLarge(double ratio) =>
        $"An update changes the weights by {Percent(ratio)}, where about 0.1 % is usual: the learning rate is too large. "
        + $"Divide it by about {Significant(ratio / TrainingDiagnosis.UsualUpdateRatio)}.";

    private static string LearningRateTooSmall(double ratio) => ratio == 0
        ? "The updates do not change the weights: the learning rate is too small, or there is nothing left to learn."
        : $"An update changes the weights by {Percent(ratio)}, where about 0.1 % is usual: the learning rate is too small. "
            + $"Multiply it by about {Significant(TrainingDiagnosis.UsualUpdateRatio / ratio)}.";

    public static string Healthy(IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> hidden, double updateRatio)
    {
        string updates = $"an update changes the weights by {Percent(updateRatio)}";
        if (hidden.Length < 2 || hidden[0].GradientStandardDeviation == 0)
        {
            return double.IsNaN(updateRatio) ? "Healthy." : $"Healthy: {updates}.";
        }

        double change = StepJudgement.GradientShrinkage(layers, hidden);
        return $"Healthy: from {hidden[^1].Layer} to {hidden[0].Layer} the gradient keeps its scale within "
            + $"{Significant(KeptScale.Change(change))}-fold{(double.IsNaN(updateRatio) ? "" : $", and {updates}")}.";
    }

    // Glorot and Bengio (2010), equation 12, for activations of slope 1 at zero; the sigmoid's slope there is 1/4, which a gain of 4 makes
    // up for; He et al. (2015), equation 10, for rectifiers, which pass half.
    private static string KeepScale(LayerDescription layer) => layer switch
    {
        { Activation: Activation.Sigmoid } => "Activation.Tanh, or a Gain of 4 on Init.GlorotUniform, keeps its scale.",
        _ when SuitableInit.IsRectifier(layer.Activation) => IsHe(layer.Init) ? LargerGain : "Init.HeUniform keeps its scale.",
        _ => IsGlorot(layer.Init) ? LargerGain : "Init.GlorotUniform keeps its scale.",
    };

    private const string LargerGain = "A larger Gain on the hidden layers, or fewer of them, keeps its scale.";

    private static bool IsHe(Init init) => init is Init.HeUniform or Init.HeNormal;

    private static bool IsGlorot(Init init) => init is Init.GlorotUniform or Init.GlorotNormal or Init.Orthogonal;

    private static string Percent(double fraction) => $"{Significant(100 * fraction)} %";

    // Two significant digits, and all digits before the point.
    private static string Significant(double value)
    {
        int digits = value > 0 ? Math.Clamp(1 - (int)Math.Floor(Math.Log10(value)), 0, 9) : 0;
        return value.ToString($"F{digits}", CultureInfo.InvariantCulture);
    }
}
