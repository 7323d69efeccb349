using Fathom.Propagation;

namespace Fathom;

/// <summary>The rules of <see cref="TrainingDiagnosis"/>: each looks for one finding in the statistics of one step.</summary>
internal static class StepJudgement
{
    /// <summary>Everything that the statistics show, the gravest first; nothing for a healthy step.</summary>
    /// <param name="layers">The layers, one for each of the statistics.</param>
    /// <param name="statistics">Their statistics.</param>
    /// <param name="hidden">
    /// How many of them are hidden. The last layer's outputs are logits or values: what holds of hidden layers, saturation above all, is no
    /// fault there.
    /// </param>
    /// <param name="judgements">Gets them.</param>
    public static void Collect(
        IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> statistics, int hidden, List<Judgement> judgements)
    {
        Add(judgements, NotFinite(statistics));
        Add(judgements, DeadUnits(layers, statistics[..hidden]));
        Add(judgements, Saturated(layers, statistics[..hidden]));
        Add(judgements, ChangedGradient(layers, statistics[..hidden]));
        Add(judgements, VanishingSignal(statistics[..hidden]));
        Add(judgements, LearningRate(statistics));
    }

    /// <summary>The middle layer's update ratio: the lower of the two in the middle when there are two.</summary>
    public static double MedianUpdateRatio(ReadOnlySpan<LayerStatistics> layers)
    {
        var ratios = new double[layers.Length];
        for (int layer = 0; layer < layers.Length; layer++)
        {
            ratios[layer] = layers[layer].UpdateRatio;
        }

        Array.Sort(ratios);
        return ratios[(ratios.Length - 1) / 2];
    }

    /// <summary>
    /// How much the gradient shrinks from the last hidden layer to the first, in the standard deviation or in the norm, whichever changes
    /// less: n units of the standard deviation g have a gradient of the norm sqrt(n) g, and where widths differ initialisers trade the one
    /// against the other. Below 1 it grows.
    /// </summary>
    /// <param name="layers">The layers.</param>
    /// <param name="hidden">The statistics of those that are hidden, at least two.</param>
    public static double GradientShrinkage(IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> hidden)
    {
        double deviation = hidden[^1].GradientStandardDeviation / hidden[0].GradientStandardDeviation;
        return KeptScale.LessChanged(deviation, KeptScale.Norm(deviation, layers[hidden.Length - 1].Units, layers[0].Units));
    }

    private static void Add(List<Judgement> judgements, Judgement? judgement)
    {
        if (judgement is { } found)
        {
            judgements.Add(found);
        }
    }

    private static Judgement? NotFinite(ReadOnlySpan<LayerStatistics> statistics)
    {
        for (int layer = 0; layer < statistics.Length; layer++)
        {
            LayerStatistics values = statistics[layer];
            double sum = values.ActivationMean + values.ActivationStandardDeviation + values.GradientStandardDeviation
                + values.WeightGradientStandardDeviation + values.UpdateRatio;
            if (!double.IsFinite(sum))
            {
                return new(TrainingFinding.NotFinite, layer, double.NaN);
            }
        }

        return null;
    }

    private static Judgement? DeadUnits(IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> hidden) =>
        MostSaturated(layers, hidden, activation => activation == Activation.ReLU) is var worst
            && worst >= 0 && hidden[worst].SaturatedFraction >= TrainingDiagnosis.InactiveFraction
            ? new(TrainingFinding.DeadUnits, worst, hidden[worst].SaturatedFraction)
            : null;

    private static Judgement? Saturated(IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> hidden) =>
        MostSaturated(layers, hidden, SignalFindings.IsBounded) is var worst
            && worst >= 0 && hidden[worst].SaturatedFraction >= TrainingDiagnosis.SaturatedFraction
            ? new(TrainingFinding.Saturated, worst, hidden[worst].SaturatedFraction)
            : null;

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

    private static Judgement? ChangedGradient(IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> hidden)
    {
        if (hidden.Length < 2 || hidden[^1].GradientStandardDeviation == 0)
        {
            return null;
        }

        double shrinkage = GradientShrinkage(layers, hidden);
        return shrinkage switch
        {
            >= TrainingDiagnosis.ScaleChange => new(TrainingFinding.VanishingGradient, 0, shrinkage),
            <= 1 / TrainingDiagnosis.ScaleChange => new(TrainingFinding.ExplodingGradient, 0, 1 / shrinkage),
            _ => null,
        };
    }

    private static Judgement? VanishingSignal(ReadOnlySpan<LayerStatistics> hidden)
    {
        if (hidden.Length < 2 || hidden[0].ActivationStandardDeviation == 0)
        {
            return null;
        }

        double shrinkage = hidden[0].ActivationStandardDeviation / hidden[^1].ActivationStandardDeviation;
        return shrinkage >= TrainingDiagnosis.ScaleChange ? new(TrainingFinding.VanishingSignal, 0, shrinkage) : null;
    }

    private static Judgement? LearningRate(ReadOnlySpan<LayerStatistics> statistics) => MedianUpdateRatio(statistics) switch
    {
        >= TrainingDiagnosis.UsualUpdateRatio * TrainingDiagnosis.UpdateRatioTolerance and var ratio =>
            new(TrainingFinding.LearningRateTooLarge, 0, ratio),
        <= TrainingDiagnosis.UsualUpdateRatio / TrainingDiagnosis.UpdateRatioTolerance and var ratio =>
            new(TrainingFinding.LearningRateTooSmall, 0, ratio),
        _ => null,
    };
}
