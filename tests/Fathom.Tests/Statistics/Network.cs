namespace Fathom.Tests.Statistics;

/// <summary>A network of five hidden layers and an output, healthy until a test makes it ill.</summary>
internal sealed class Network
{
    private readonly LayerStatistics[] _statistics;
    private readonly LayerDescription[] _layers;

    public Network(Activation activation = Activation.Tanh, Init init = Init.Standard, int hidden = 5)
    {
        _layers =
        [
            .. Enumerable.Range(1, hidden).Select(layer => Layer($"layer{layer}", activation, init)),
            Layer("output", Activation.Identity, init),
        ];
        _statistics = [.. _layers.Select(layer => Statistics(layer.Name))];
    }

    public TrainingDiagnosis Diagnosis => TrainingDiagnosis.Of(_layers, _statistics);

    public string Table => StatisticsTable.Format(_statistics);

    /// <summary>Changes the statistics of one layer; the last is the output.</summary>
    public Network With(Index layer, Func<LayerStatistics, LayerStatistics> change)
    {
        _statistics[layer] = change(_statistics[layer]);
        return this;
    }

    /// <summary>Changes the statistics of all layers.</summary>
    public Network WithAll(Func<LayerStatistics, LayerStatistics> change)
    {
        for (int layer = 0; layer < _statistics.Length; layer++)
        {
            With(layer, change);
        }

        return this;
    }

    /// <summary>Changes the width of one layer.</summary>
    public Network WithUnits(Index layer, int units)
    {
        LayerDescription description = _layers[layer];
        _layers[layer] = Layer(description.Name, description.Activation, description.Init, units);
        return this;
    }

    private static LayerDescription Layer(string name, Activation activation, Init init, int units = 10) => new()
    {
        Name = name,
        Inputs = 10,
        Units = units,
        Activation = activation,
        ActivationParameter = 0,
        Init = init,
        Gain = 1,
        UseBias = true,
    };

    private static LayerStatistics Statistics(string name) => new(
        Layer: name,
        ActivationMean: 0.01,
        ActivationStandardDeviation: 0.3,
        ActivationMinimum: -0.95,
        ActivationMaximum: 0.9,
        SaturatedFraction: 0.02,
        GradientMean: -1e-5,
        GradientStandardDeviation: 0.05,
        WeightGradientMean: 1e-6,
        WeightGradientStandardDeviation: 0.004,
        UpdateRatio: 0.0011);
}
