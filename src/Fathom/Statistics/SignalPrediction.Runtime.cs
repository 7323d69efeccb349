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
