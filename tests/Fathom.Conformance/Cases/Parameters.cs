namespace Fathom.Conformance.Cases;

/// <summary>Gives a model parameters of the harness's own, whatever its initialiser: biases then matter.</summary>
internal static class Parameters
{
    private const double BiasLimit = 0.5;

    /// <summary>Weights uniform with variance 1/fan-in, so that signals keep their size; biases uniform.</summary>
    public static void Draw(DenseLayers layers, ulong seed)
    {
        var random = new SeededRandom(seed);
        foreach (DenseLayer layer in layers)
        {
            Fill(layer.Weights, Math.Sqrt(3.0 / layer.Weights.Columns), random);
            if (layer.Biases is { } biases)
            {
                Fill(biases, BiasLimit, random);
            }
        }
    }

    private static void Fill(Parameter parameter, double limit, SeededRandom random)
    {
        var values = new float[parameter.Length];
        for (int index = 0; index < values.Length; index++)
        {
            values[index] = random.Within(limit);
        }

        parameter.CopyFrom(values);
    }
}
