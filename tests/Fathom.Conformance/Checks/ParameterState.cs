namespace Fathom.Conformance.Checks;

/// <summary>A parameter with its optimiser's state, found by the names in <see cref="ITrainableModel{TTarget}.State"/>.</summary>
/// <param name="Parameter">The weights or biases.</param>
/// <param name="Moments">The velocity, or Adam's two moments in order; none for Sgd.</param>
internal sealed record ParameterState(Parameter Parameter, Parameter[] Moments)
{
    public static ParameterState Of<TTarget>(ITrainableModel<TTarget> model, Parameter parameter)
        where TTarget : unmanaged
    {
        Parameter[] moments = [.. model.State.Where(other => other.Name.EndsWith("." + parameter.Name, StringComparison.Ordinal))];
        int expected = model.Description.Optimizer switch
        {
            Optimizer.Sgd => 0,
            Optimizer.Momentum or Optimizer.Nesterov => 1,
            _ => 2,
        };
        return moments.Length == expected
            ? new ParameterState(parameter, moments)
            : throw new InvalidOperationException(
                $"{model.Description.Optimizer} keeps {expected} values a parameter; State has {moments.Length} for {parameter.Name}.");
    }

    /// <summary>All values now: the parameter's, then each moment's.</summary>
    public float[][] Values() => [Parameter.ToArray(), .. Moments.Select(moment => moment.ToArray())];
}
