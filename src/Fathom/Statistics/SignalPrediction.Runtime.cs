using Fathom.Propagation;

namespace Fathom;

/// <content>What predicts at run time, by the same source as the compiler's.</content>
public sealed partial record SignalPrediction
{
    /// <summary>Predicts what the first training step of a model will measure; no example is needed.</summary>
    /// <param name="model">The model's description, <c>net.Description</c>.</param>
    /// <returns>The prediction, or the reason why there is none; never null.</returns>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public static SignalPrediction Of(ModelDescription model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return SignalPredictor.Predict(ToNetwork(model));
    }

    /// <summary>The same for inputs of another scale than the model declares, such as a data set's own.</summary>
    /// <param name="model">The model's description, <c>net.Description</c>.</param>
    /// <param name="inputSecondMoment">E[x^2] of the inputs, above 0: their mean square over examples and inputs.</param>
    /// <returns>The prediction, or the reason why there is none; never null.</returns>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="inputSecondMoment"/> is not a positive finite number.</exception>
    public static SignalPrediction Of(ModelDescription model, double inputSecondMoment)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!(inputSecondMoment > 0) || double.IsInfinity(inputSecondMoment))
        {
            throw new ArgumentOutOfRangeException(
                nameof(inputSecondMoment), inputSecondMoment, "A mean square of inputs is a positive finite number.");
        }

        return SignalPredictor.Predict(ToNetwork(model) with { InputSecondMoment = inputSecondMoment });
    }

    internal static SignalNetwork ToNetwork(ModelDescription model) => new(
        model.InputSecondMoment,
        model.Batch,
        model.Loss,
        [.. model.Layers.Select(static layer => new SignalLayer(
            layer.Name,
            layer.Inputs,
            layer.Units,
            new ActivationFunction(layer.Activation, layer.ActivationParameter),
            layer.Init,
            layer.Gain))]);
}
