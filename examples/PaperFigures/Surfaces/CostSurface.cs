using Fathom;

namespace PaperFigures.Surfaces;

/// <summary>The cost of a two-layer network with one weight in each layer, over both weights.</summary>
/// <param name="Weights">The values that W1 and W2 take, rising.</param>
/// <param name="Costs">One row for each W1, one column for each W2.</param>
internal sealed record CostSurface(IReadOnlyList<double> Weights, IReadOnlyList<IReadOnlyList<double>> Costs)
{
    /// <summary>Where W1 and W2 begin; they end at its negative.</summary>
    public const double Least = -4;

    private const int Steps = 40;

    /// <summary>Evaluates a network at every pair of weights.</summary>
    public static CostSurface Of(ITrainableModel<float> model, Signal signal)
    {
        List<double> weights = [.. Enumerable.Range(0, Steps + 1).Select(step => Least - (2 * Least * step / Steps))];
        return new CostSurface(weights, [.. weights.Select(Row)]);

        IReadOnlyList<double> Row(double first) => [.. weights.Select(second => Cost(model, signal, first, second))];
    }

    /// <summary>The slope along W2, where W1 is largest and W2 is at its wrong end: how a descent begins on the far plateau.</summary>
    public double SlopeOnPlateau
    {
        get
        {
            IReadOnlyList<double> row = Costs[^1];
            return Math.Abs(row[1] - row[0]) / (Weights[1] - Weights[0]);
        }
    }

    private static double Cost(ITrainableModel<float> model, Signal signal, double first, double second)
    {
        model.Layers[0].Weights[0, 0] = (float)first;
        model.Layers[1].Weights[0, 0] = (float)second;
        return model.Evaluate(signal.Inputs, signal.Targets).Loss;
    }
}
