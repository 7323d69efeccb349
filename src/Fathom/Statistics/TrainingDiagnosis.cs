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
        int hidden = layers.Count - 1;
        var judgements = new List<Judgement>();
        StepJudgement.Collect(layers, statistics, hidden, judgements);
        return judgements.Count > 0 ? InWords(judgements[0], layers, statistics, hidden) : Healthy(layers, statistics, hidden);
    }

    internal static TrainingDiagnosis InWords(
        Judgement judgement, IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> statistics, int hidden) =>
        new(judgement.Finding, DiagnosisText.Of(judgement, layers, statistics, hidden));

    internal static TrainingDiagnosis NotFinite(string layer) => new(TrainingFinding.NotFinite, DiagnosisText.NotFinite(layer));

    internal static TrainingDiagnosis Healthy(
        IReadOnlyList<LayerDescription> layers, ReadOnlySpan<LayerStatistics> statistics, int hidden) =>
        new(TrainingFinding.Healthy, DiagnosisText.Healthy(layers, statistics[..hidden], StepJudgement.MedianUpdateRatio(statistics)));
}
