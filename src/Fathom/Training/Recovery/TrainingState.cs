namespace Fathom.Training;

/// <summary>What training changes in a model: its parameters, the optimiser's state and the count of updates.</summary>
internal sealed class TrainingState
{
    private readonly IModel _model;

    public TrainingState(IModel model, IReadOnlyList<Parameter> parameters, OptimizerSettings optimizer)
    {
        _model = model;
        Parameters = parameters;
        Optimizer = optimizer;
        Length = parameters.Sum(parameter => (long)parameter.Length);
    }

    /// <summary>Parameters, then the optimiser's state.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>The optimiser's settings and its count of updates.</summary>
    public OptimizerSettings Optimizer { get; }

    /// <summary>Values in all parameters together.</summary>
    public long Length { get; }

    /// <summary>The name of the layer that a parameter, or the optimiser's state of one, belongs to.</summary>
    public string LayerOf(Parameter parameter)
    {
        // "optimizer.momentum.hidden1.weight" is state of "hidden1.weight"; of two layers "a" and "b.a" the longer name that fits is meant.
        DenseLayer? owner = _model.Layers
            .Where(layer => Owns(layer.Weights, parameter) || Owns(layer.Biases, parameter))
            .MaxBy(layer => layer.Name.Length);
        return owner?.Name ?? parameter.Name;
    }

    private static bool Owns(Parameter? owned, Parameter parameter) =>
        owned is not null && (parameter.Name == owned.Name || parameter.Name.EndsWith("." + owned.Name, StringComparison.Ordinal));
}
