using Fathom;

namespace PaperFigures.Theory;

/// <summary>
/// What the library predicts of an untrained network, averaged over the examples' input energies: images differ in theirs, and the
/// recursions are curves in it.
/// </summary>
internal static class SignalTheory
{
    // Images have few grey levels and sizes, so energies repeat little; a hundred quantiles stand for all of them.
    private const int Quantiles = 100;

    /// <summary>Predicts the hidden layers, lowest first.</summary>
    /// <param name="model">The network.</param>
    /// <param name="energies">Mean square of the inputs of each example; one at least above 0. Images that are black throughout carry no
    /// signal that a recursion could follow, and do not count.</param>
    public static IReadOnlyList<LayerTheory> Predict(ModelDescription model, IReadOnlyList<double> energies)
    {
        List<double> sorted = [.. energies.Where(static energy => energy > 0).Order()];
        List<SignalPrediction> predictions = [.. Enumerable.Range(0, Quantiles)
            .Select(index => sorted[(int)((index + 0.5) / Quantiles * sorted.Count)])
            .Select(energy => SignalPrediction.Of(model, energy))];
        return [.. Enumerable.Range(0, model.Layers.Count - 1)
            .Select(layer => Pool([.. predictions.Select(prediction => prediction.Layers[layer])]))];
    }

    private static LayerTheory Pool(IReadOnlyList<LayerPrediction> layers)
    {
        double mean = layers.Average(layer => layer.ActivationMean.Value);
        double square = layers.Average(layer => Square(layer.ActivationStandardDeviation.Value) + Square(layer.ActivationMean.Value));
        return new LayerTheory(
            layers[0].Layer,
            Math.Sqrt(square - Square(mean)),
            layers.Average(layer => 1 / Math.Sqrt(2 * Math.PI * layer.PreActivationSecondMoment)),
            RootMeanSquare(layers, layer => layer.GradientStandardDeviation.Value),
            RootMeanSquare(layers, layer => layer.WeightGradientStandardDeviation.Value),
            RootMeanSquare(layers, layer => layer.MeanSingularValue));
    }

    private static double RootMeanSquare(IReadOnlyList<LayerPrediction> layers, Func<LayerPrediction, double> value) =>
        Math.Sqrt(layers.Average(layer => Square(value(layer))));

    private static double Square(double value) => value * value;
}
