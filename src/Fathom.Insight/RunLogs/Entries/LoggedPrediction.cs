namespace Fathom.Insight;

/// <summary>What was predicted of a network before its first update: a <see cref="SignalPrediction"/> as a run log has it.</summary>
public sealed record LoggedPrediction
{
    /// <summary>The mean square of the inputs that the declaration states and the prediction rests on.</summary>
    public required double InputSecondMoment { get; init; }

    /// <summary>What the numbers say, in a sentence; where there is no prediction, why.</summary>
    public required string Verdict { get; init; }

    /// <summary>The layers in order; none where there is no prediction.</summary>
    public required IReadOnlyList<LoggedLayerPrediction> Layers { get; init; }
}
