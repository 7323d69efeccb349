using System;
using System.Linq;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// What keeps the scale of signals and gradients: the initialiser made for the activation function if it goes most of the way, else the
/// gain that does.
/// </summary>
internal static class Remedies
{
    /// <summary>
    /// Glorot's own factor for the logistic function, whose slope at 0 is 1/4 ("4 times" in the deeplearning.net tutorials of 2010).
    /// </summary>
    public const double LogisticGain = 4;

    // An initialiser is worth naming if it takes at least this part of the change away, in logarithms.
    private const double WorthwhilePart = 0.5;

    private const double SmallestGain = 0.125;
    private const double LargestGain = 64;
    private const int Bisections = 9;

    /// <summary>The initialiser derived for an activation function: the compiler's own choice where none is declared.</summary>
    public static Init InitOf(Activation activation) => IsRectifier(activation) ? Init.HeUniform : Init.GlorotUniform;

    /// <summary>Whether a function is off, or nearly so, on the negative half.</summary>
    public static bool IsRectifier(Activation activation) => activation
        is Activation.ReLU or Activation.LeakyReLU or Activation.ELU or Activation.GELU or Activation.SiLU or Activation.Softplus;

    /// <summary>What keeps the gradient's scale.</summary>
    public static Remedy? ForGradient(SignalNetwork network) => Best(network, static remedy => remedy.BackwardGain);

    /// <summary>What keeps the signal's scale.</summary>
    public static Remedy? ForSignal(SignalNetwork network) => Best(network, static remedy => remedy.ForwardGain);

    private static Remedy? Best(SignalNetwork network, Func<Remedy, double> measure)
    {
        double now = Distance(measure(Remedy.Unchanged(network)));
        Remedy made = Remedy.Of(network, static layer => InitOf(layer.Function.Kind), GainOf(network));
        if (Distance(measure(made)) <= (1 - WorthwhilePart) * now)
        {
            return made;
        }

        Remedy solved = Solve(network, measure);
        Remedy better = Distance(measure(solved)) < Distance(measure(made)) ? solved : made;
        return Distance(measure(better)) < now ? better : null;
    }

    private static double GainOf(SignalNetwork network) =>
        network.Layers.Take(network.HiddenCount).All(static layer => layer.Function.Kind == Activation.Sigmoid) ? LogisticGain : 1;

    // The gain for all hidden layers, their initialisers kept, at which the measure is 1, to three digits; it grows with the gain until
    // units saturate, so the smallest such gain is looked for.
    private static Remedy Solve(SignalNetwork network, Func<Remedy, double> measure)
    {
        double low = SmallestGain;
        double high = low;
        while (high < LargestGain && measure(Remedy.Of(network, null, high)) < 1)
        {
            low = high;
            high *= 1.5;
        }

        for (int bisection = 0; bisection < Bisections && low < high; bisection++)
        {
            double middle = (low + high) / 2;
            if (measure(Remedy.Of(network, null, middle)) < 1)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return Remedy.Of(network, null, Math.Round(high * 100) / 100);
    }

    private static double Distance(double ratio) => ratio > 0 ? Math.Abs(PortableMath.Log(ratio)) : double.PositiveInfinity;
}
