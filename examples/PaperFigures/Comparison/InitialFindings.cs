using PaperFigures.Figures;
using PaperFigures.Observation;
using PaperFigures.Theory;

namespace PaperFigures.Comparison;

/// <summary>The paper's statements about untrained networks, section 4.2.</summary>
internal static class InitialFindings
{
    private const double Root3 = 1.7320508075688772;

    /// <summary>Figure 6.</summary>
    public static IEnumerable<Finding> OfActivations(InitialPair pair) =>
    [
        NearTheory("figure 6", "the activations' standard deviations are what theory says", pair.Standard, Deviation, Deviation),
        NearTheory("figure 6", "the activations' standard deviations are what theory says", pair.Normalized, Deviation, Deviation),
        FallsByRoot3(pair.Standard),
        FallsSlower(pair),
    ];

    /// <summary>Figure 7, and equation 17.</summary>
    public static IEnumerable<Finding> OfGradients(InitialPair pair) =>
    [
        NearTheory("figure 7", "the gradients' standard deviations are what theory says", pair.Standard, Gradient, Gradient),
        NearTheory("figure 7", "the gradients' standard deviations are what theory says", pair.Normalized, Gradient, Gradient),
        SingularValues(pair.Standard, 0.44, 0.50),
        SingularValues(pair.Normalized, 0.67, 0.83),
    ];

    /// <summary>Figure 8.</summary>
    public static IEnumerable<Finding> OfWeightGradients(InitialPair pair) => [Level(pair.Standard), Level(pair.Normalized)];

    /// <summary>
    /// Three standard errors of a standard deviation in a layer of a network of finite width. For one example, the mean square of n units
    /// is off by sqrt(2 / n), a standard deviation by half of that; the error is passed on and the next layer adds its own. The examples
    /// of the probe share the weights, so they make it little smaller.
    /// </summary>
    /// <param name="layers">Layers that the signal has passed.</param>
    /// <param name="units">Units of each.</param>
    public static double Tolerance(int layers, int units) => 3 * Math.Sqrt(layers / (2.0 * units));

    private const int Units = 1000;

    private static Finding NearTheory(
        string figure, string statement, UntrainedNetwork network, Func<UntrainedLayer, double> measured, Func<LayerTheory, double> theory)
    {
        List<double> off = [.. network.Layers.Zip(network.Theory, (layer, expected) => (measured(layer) / theory(expected)) - 1)];

        // A gradient comes down through the layers above, but what it passes depends on the signal from below: count all of them.
        double most = Tolerance(network.Layers.Count, Units);
        return new Finding(
            figure,
            $"{network.Network.Title}: {statement}",
            FormattableString.Invariant(
                $"off by {string.Join(", ", off.Select(part => Percent(part)))}, layer 1 first; at most {Percent(most)}"),
            off.All(part => Math.Abs(part) <= most) ? Verdict.Holds : Verdict.Fails);
    }

    private static Finding FallsByRoot3(UntrainedNetwork network)
    {
        // In the upper layers the signal is small and tanh nearly linear: each has 1/sqrt(3) of the one below, less what tanh takes,
        // 1 - q for variances q of up to 0.1 squared, a hundredth; and three standard errors of one layer.
        double most = Tolerance(1, Units) + 0.03;
        List<double> ratios = [.. Ratios(network).Skip(2)];
        return new Finding(
            "figure 6",
            $"{network.Network.Title}: in the upper layers the activations fall by 1/sqrt(3) a layer",
            FormattableString.Invariant($"{string.Join(", ", ratios.Select(ratio => ratio.ToString("F3")))}; 0.577 within {Percent(most)}"),
            ratios.All(ratio => Math.Abs((ratio * Root3) - 1) <= most) ? Verdict.Holds : Verdict.Fails);
    }

    private static Finding FallsSlower(InitialPair pair)
    {
        double standard = Deviation(pair.Standard.Layers[0]) / Deviation(pair.Standard.Layers[^1]);
        double normalized = Deviation(pair.Normalized.Layers[0]) / Deviation(pair.Normalized.Layers[^1]);
        return new Finding(
            "figure 6",
            "the normalized initialisation keeps the activations within a factor of 2 over five layers; the standard one does not within 8",
            FormattableString.Invariant($"{normalized:F2}-fold and {standard:F2}-fold"),
            normalized < 2 && standard > 8 ? Verdict.Holds : Verdict.Fails);
    }

    private static Finding SingularValues(UntrainedNetwork network, double least, double most)
    {
        // Above the first layer, where consecutive layers have the same size.
        List<double> means = [.. network.Layers.Skip(1).Select(layer => layer.MeanSingularValue)];
        return new Finding(
            "figure 7",
            FormattableString.Invariant(
                $"{network.Network.Title}: the mean singular values of the layers' Jacobians are between {least:F2} and {most:F2}"),
            string.Join(", ", means.Select(mean => mean.ToString("F3"))),
            means.All(mean => mean >= least && mean <= most) ? Verdict.Holds : Verdict.Fails);
    }

    private static Finding Level(UntrainedNetwork network)
    {
        // Equation 14 says: the same in every layer. The print's own heights differ by 1.2.
        const double Most = 1.5;
        List<double> deviations = [.. network.Layers.Select(layer => layer.Look.WeightGradientDeviation)];
        double fold = deviations.Max() / deviations.Min();
        return new Finding(
            "figure 8",
            FormattableString.Invariant($"{network.Network.Title}: the weight gradients of all layers are level within a factor of {Most}"),
            FormattableString.Invariant($"{fold:F2}-fold"),
            fold <= Most ? Verdict.Holds : Verdict.Fails);
    }

    private static IEnumerable<double> Ratios(UntrainedNetwork network) =>
        network.Layers.Zip(network.Layers.Skip(1), (below, above) => Deviation(above) / Deviation(below));

    private static double Deviation(UntrainedLayer layer) => layer.Look.StandardDeviation;

    private static double Deviation(LayerTheory layer) => layer.ActivationDeviation;

    private static double Gradient(UntrainedLayer layer) => layer.Look.GradientDeviation;

    private static double Gradient(LayerTheory layer) => layer.GradientDeviation;

    private static string Percent(double fraction) => FormattableString.Invariant($"{fraction * 100:F1} %");
}
