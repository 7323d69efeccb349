using System;

namespace Fathom.Propagation;

/// <summary>What hidden layers keep of a scale on its way through them; NaN with fewer than two.</summary>
internal static class KeptScale
{
    /// <summary>
    /// The first hidden layer's gradient by the last's, in the measure that changes less. Where widths differ neither is the one to judge
    /// by: n units of the standard deviation g have a gradient of the norm sqrt(n) g, and initialisers trade the one against the other.
    /// From 1024 units to 32 He's keeps the norm, while the standard deviation falls 5.7-fold; from 32 to 1024 Glorot's keeps the standard
    /// deviation. What vanishes in both has vanished.
    /// </summary>
    public static double OfGradient(SignalNetwork network, SignalPrediction prediction) =>
        LessChanged(prediction.BackwardGain, Norm(network, prediction));

    /// <summary>The same in one measure.</summary>
    public static double OfGradient(SignalNetwork network, SignalPrediction prediction, ScaleMeasure measure) =>
        measure == ScaleMeasure.Deviation ? prediction.BackwardGain : Norm(network, prediction);

    /// <summary>The measure that changes less; between layers of one width norms are as standard deviations.</summary>
    public static ScaleMeasure GradientMeasure(SignalNetwork network, SignalPrediction prediction) =>
        OfGradient(network, prediction).Equals(prediction.BackwardGain) ? ScaleMeasure.Deviation : ScaleMeasure.Norm;

    /// <summary>The standard deviation of the last hidden layer's activations by the first's.</summary>
    public static double OfSignal(SignalNetwork network, SignalPrediction prediction) => prediction.ForwardGain;

    /// <summary>A change either way, as a factor of 1 or more.</summary>
    public static double Change(double kept) => kept < 1 ? 1 / kept : kept;

    /// <summary>A measure in a word.</summary>
    public static string Word(ScaleMeasure measure) => measure == ScaleMeasure.Norm ? "norm" : "std";

    /// <summary>The ratio of two layers' norms.</summary>
    /// <param name="deviation">The ratio of their standard deviations.</param>
    /// <param name="units">The units of the one.</param>
    /// <param name="otherUnits">Those of the other.</param>
    public static double Norm(double deviation, int units, int otherUnits) => deviation * Math.Sqrt((double)units / otherUnits);

    /// <summary>Of the ratio of standard deviations and that of norms the one that changes less.</summary>
    public static double LessChanged(double deviation, double norm) => Change(norm) < Change(deviation) ? norm : deviation;

    private static double Norm(SignalNetwork network, SignalPrediction prediction) => network.HiddenCount < 2
        ? double.NaN
        : Norm(prediction.BackwardGain, network.FirstHidden.Units, network.LastHidden.Units);
}
