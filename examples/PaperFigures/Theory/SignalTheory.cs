using Fathom;

namespace PaperFigures.Theory;

/// <summary>
/// How signals and gradients pass through an untrained network of wide layers: the recursions behind the paper's equations 5, 6 and 14,
/// with the activation function's own moments in place of its slope of 1, and averaged over the examples' input energies.
/// </summary>
internal static class SignalTheory
{
    // The mean singular value of a square matrix with independent entries, over its root mean square (the quarter-circle law).
    private const double MeanOverRootMeanSquare = 8 / (3 * Math.PI);

    /// <summary>Predicts the hidden layers, lowest first.</summary>
    /// <param name="model">Hidden layers of Init.Standard or Init.GlorotUniform, then an output layer under softmax.</param>
    /// <param name="energies">Mean square of the inputs of each example.</param>
    public static IReadOnlyList<LayerTheory> Predict(ModelDescription model, IReadOnlyList<double> energies)
    {
        // Images have few grey levels and sizes, so energies repeat little; a hundred quantiles stand for all of them.
        IReadOnlyList<double> quantiles = Quantiles(energies, 100);
        List<IReadOnlyList<LayerSignal>> signals = [.. quantiles.Select(energy => Signals(model, energy))];
        return [.. Enumerable.Range(0, model.Layers.Count - 1)
            .Select(layer => Pool(model, layer, [.. signals.Select(signal => signal[layer])]))];
    }

    private static IReadOnlyList<LayerSignal> Signals(ModelDescription model, double energy)
    {
        int hidden = model.Layers.Count - 1;
        var signals = new LayerSignal[hidden];
        double square = energy;
        for (int index = 0; index < hidden; index++)
        {
            LayerDescription layer = model.Layers[index];
            double variance = layer.Inputs * WeightVariance(layer) * square;
            ActivationTheory moments = ActivationTheory.Of(layer.Activation, variance);
            signals[index] = new LayerSignal(square, variance, moments, 0);
            square = moments.Square;
        }

        // The softmax starts at 1/K for each of K classes, so the squares of the gradient of its K inputs add up to (K - 1)/K.
        LayerDescription output = model.Layers[hidden];
        double above = WeightVariance(output) * (output.Units - 1) / output.Units;
        for (int index = hidden - 1; index >= 0; index--)
        {
            double gradient = above * signals[index].Moments.SlopeSquare;
            signals[index] = signals[index] with { GradientVariance = gradient };
            above = model.Layers[index].Units * WeightVariance(model.Layers[index]) * gradient;
        }

        return signals;
    }

    private static LayerTheory Pool(ModelDescription model, int index, IReadOnlyList<LayerSignal> signals)
    {
        LayerDescription layer = model.Layers[index];
        double mean = signals.Average(signal => signal.Moments.Mean);
        double square = signals.Average(signal => signal.Moments.Square);
        double slopeSquare = signals.Average(signal => signal.Moments.SlopeSquare);
        return new LayerTheory(
            layer.Name,
            Math.Sqrt(square - (mean * mean)),
            signals.Average(signal => 1 / Math.Sqrt(2 * Math.PI * signal.Variance)),
            Math.Sqrt(signals.Average(signal => signal.GradientVariance)),
            Math.Sqrt(signals.Average(signal => signal.InputSquare * signal.GradientVariance) / model.Batch),
            MeanOverRootMeanSquare * Math.Sqrt(layer.Inputs * WeightVariance(layer) * slopeSquare));
    }

    private static double WeightVariance(LayerDescription layer) => layer.Init switch
    {
        Init.Standard => 1.0 / (3 * layer.Inputs),
        Init.GlorotUniform => 2.0 / (layer.Inputs + layer.Units),
        _ => throw new ArgumentException($"The paper initialises by equation 1 or 16; {layer.Name} has {layer.Init}.", nameof(layer)),
    };

    private static IReadOnlyList<double> Quantiles(IReadOnlyList<double> values, int count)
    {
        List<double> sorted = [.. values.Order()];
        return [.. Enumerable.Range(0, count).Select(index => sorted[(int)((index + 0.5) / count * sorted.Count)])];
    }

    /// <summary>One layer, for one example.</summary>
    /// <param name="InputSquare">Mean square of what the layer reads.</param>
    /// <param name="Variance">Of its pre-activations.</param>
    /// <param name="Moments">Of its activations.</param>
    /// <param name="GradientVariance">Of dC/ds.</param>
    private readonly record struct LayerSignal(
        double InputSquare, double Variance, ActivationTheory Moments, double GradientVariance);
}
