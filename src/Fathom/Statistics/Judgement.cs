namespace Fathom;

/// <summary>One thing that a step's statistics show, as numbers: what <see cref="DiagnosisText"/> puts into words.</summary>
/// <param name="Finding">What it is; never <see cref="TrainingFinding.Healthy"/>.</param>
/// <param name="Layer">The layer's place in the statistics: of the layer concerned, or of the first hidden one where all are.</param>
/// <param name="Measure">
/// How grave it is: the saturated fraction, the change of scale (above 1, whichever way), or the update ratio; NaN for values that are not
/// finite.
/// </param>
internal readonly record struct Judgement(TrainingFinding Finding, int Layer, double Measure);
