using System.Globalization;
using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>A network's predictions beside the measurements of several seeds.</summary>
internal sealed record MeasuredNetwork(int Number, string Name, IReadOnlyList<Comparison> Deviations, IReadOnlyList<Comparison> Others)
{
    private const int SeedsAtOnce = 16;
    private const double LargestError = 0.04;

    public IEnumerable<Comparison> Everything => Deviations.Concat(Others);

    /// <summary>Measures as many seeds as it takes for the standard error of every standard deviation to be four per cent.</summary>
    public static MeasuredNetwork Of(int number, SignalNetwork network)
    {
        List<SimulatedLayer[]> runs = [];
        do
        {
            runs.AddRange(Runs(number, network, runs.Count, SeedsAtOnce));
        }
        while (!AreKnown(runs));

        return Of(number, network, runs);
    }

    /// <summary>Measures so many seeds.</summary>
    public static MeasuredNetwork Of(int number, SignalNetwork network, int seeds) =>
        Of(number, network, [.. Runs(number, network, 0, seeds)]);

    private static IEnumerable<SimulatedLayer[]> Runs(int number, SignalNetwork network, int first, int count) =>
        Enumerable.Range(first, count).Select(seed => SimulatedNetwork.Run(network, 1000 * number + seed));

    private static MeasuredNetwork Of(int number, SignalNetwork network, List<SimulatedLayer[]> runs)
    {
        SignalPrediction prediction = SignalPredictor.Predict(network);
        List<Comparison> deviations = [];
        List<Comparison> others = [];
        for (int index = 0; index < network.Layers.Count; index++)
        {
            LayerPrediction layer = prediction.Layers[index];
            int place = index;
            deviations.Add(Deviation("activation", layer.ActivationStandardDeviation, static measured => measured.ActivationVariance));
            deviations.Add(Deviation("gradient", layer.GradientStandardDeviation, static measured => measured.GradientVariance));
            deviations.Add(Deviation(
                "weight gradient", layer.WeightGradientStandardDeviation, static measured => measured.WeightGradientVariance));
            others.Add(Other("mean", layer.ActivationMean, static measured => measured.ActivationMean));
            others.Add(Other("saturated", layer.SaturatedFraction, static measured => measured.SaturatedFraction));

            Comparison Deviation(string what, PredictedValue predicted, Func<SimulatedLayer, double> variance) => new(
                $"{layer.Layer} {what}",
                network.Layers[place].Units,
                predicted,
                Math.Sqrt(runs.Average(run => variance(run[place]))),
                runs.Count,
                runs.Count(run => IsOutside(predicted, Math.Sqrt(variance(run[place])))));

            Comparison Other(string what, PredictedValue predicted, Func<SimulatedLayer, double> value) => new(
                $"{layer.Layer} {what}",
                network.Layers[place].Units,
                predicted,
                runs.Average(run => value(run[place])),
                runs.Count,
                runs.Count(run => IsOutside(predicted, value(run[place]))));
        }

        return new(number, Describe(number, network), deviations, others);
    }

    private static bool AreKnown(List<SimulatedLayer[]> runs) => Enumerable.Range(0, runs[0].Length).All(layer =>
        IsKnown(runs.Select(run => run[layer].ActivationVariance))
        && IsKnown(runs.Select(run => run[layer].GradientVariance))
        && IsKnown(runs.Select(run => run[layer].WeightGradientVariance)));

    // Of a root, half of what the mean square's is.
    private static bool IsKnown(IEnumerable<double> squares)
    {
        double[] values = [.. squares];
        double mean = values.Average();
        double variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
        return Math.Sqrt(variance / values.Length) <= 2 * LargestError * mean;
    }

    private static bool IsOutside(PredictedValue bar, double value) => value < bar.Lower || value > bar.Upper;

    private static string Describe(int number, SignalNetwork network) => string.Create(
        CultureInfo.InvariantCulture,
        $"#{number} {network.Loss} {network.Layers[0].Init} gain {network.Layers[0].Gain:G3} "
        + $"{string.Join("-", network.Layers.Select(static layer => layer.Units))}"
        + $" {string.Join(",", network.Layers.Select(static layer => layer.Function.Kind).Distinct())}");
}
