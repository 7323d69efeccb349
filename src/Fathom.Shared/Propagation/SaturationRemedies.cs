using System.Linq;

namespace Fathom.Propagation;

/// <summary>What keeps units off the flat part of their activation function.</summary>
internal static class SaturationRemedies
{
    // Of the units that start saturated, a remedy leaves half at most.
    private const double MostLeft = 0.5;

    /// <summary>No gain above 1, or else the initialiser made for the activation function; null where neither helps.</summary>
    public static Remedy? ForStart(SignalNetwork network)
    {
        double most = MostLeft * WorstFraction(network);
        bool hasGain = network.Layers.Take(network.HiddenCount).Any(static layer => layer.Gain > 1);
        Remedy? without = hasGain ? Remedy.Of(network, init: null, gain: 1) : null;
        if (without is not null && WorstFraction(without.Network) <= most)
        {
            return without;
        }

        Remedy made = Remedy.Of(network, static layer => Remedies.InitOf(layer.Function.Kind), gain: 1);
        return WorstFraction(made.Network) <= most ? made : null;
    }

    /// <summary>The saturated fraction that inputs of mean square 1 would leave; null where that is no remedy.</summary>
    public static double? ForInputs(SignalNetwork network)
    {
        double left = WorstFraction(network with { InputSecondMoment = 1 });
        return network.InputSecondMoment > 1 && left <= MostLeft * WorstFraction(network) ? left : null;
    }

    /// <summary>The centred function of the same shape, for networks of logistic layers alone.</summary>
    public static Remedy? ForLogisticLayers(SignalNetwork network) =>
        SignalFindings.LogisticLayers(network) == network.HiddenCount ? Remedy.Of(network, Activation.Tanh) : null;

    /// <summary>The largest saturated fraction of a hidden layer whose activation function is bounded.</summary>
    public static double WorstFraction(SignalNetwork network)
    {
        SignalPrediction prediction = SignalPredictor.Numbers(network);
        return SignalFindings.MostSaturated(network, prediction) is { } worst ? prediction.Layers[worst].SaturatedFraction.Value : 0;
    }
}
