using System;

namespace Fathom.Propagation;

/// <summary>What hidden layers keep of a scale on its way through them; NaN with fewer than two.</summary>
internal static class KeptScale
{
    public const string Deviation = "std";
    public const string Norm = "norm";

    /// <summary>
    /// The norm of the first hidden layer's gradient by the last's. Where widths differ the standard deviation alone misleads: n units of
    /// the standard deviation g have a gradient of the norm sqrt(n) g, and initialisers trade the one against the other. He's keeps the
    /// norm from 32 units down to 1024, while the standard deviation falls 5.7-fold.
    /// </summary>
    public static double OfGradient(SignalNetwork network, SignalPrediction prediction) => network.HiddenCount < 2
        ? double.NaN
        : prediction.BackwardGain * Math.Sqrt((double)network.FirstHidden.Units / network.LastHidden.Units);

    /// <summary>The standard deviation of the last hidden layer's activations by the first's.</summary>
    public static double OfSignal(SignalNetwork network, SignalPrediction prediction) => prediction.ForwardGain;

    /// <summary>What <see cref="OfGradient"/> compares, in a word: between layers of one width norms are as standard deviations.</summary>
    public static string GradientMeasure(SignalNetwork network) => Measure(network.FirstHidden.Units, network.LastHidden.Units);

    /// <summary>The same between any two layers.</summary>
    public static string Measure(int units, int otherUnits) => units == otherUnits ? Deviation : Norm;
}
