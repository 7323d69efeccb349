namespace Fathom.Benchmarks.Measurement;

/// <summary>Counts a model's floating-point operations: two for each multiply-add of its matrix products. Activations, losses and the
/// optimizer's arithmetic are not counted.</summary>
internal static class FloatingPointWork
{
    /// <summary>The forward pass of <paramref name="rows"/> rows.</summary>
    public static double OfForward(ModelDescription model, int rows) => 2.0 * rows * model.Layers.Sum(Weights);

    /// <summary>One training step on the declared minibatch: forward, weight gradients, and input gradients of every layer but the first,
    /// whose inputs need none.</summary>
    public static double OfTrainingStep(ModelDescription model)
    {
        double weightGradients = 2.0 * model.Batch * model.Layers.Sum(Weights);
        double inputGradients = 2.0 * model.Batch * model.Layers.Skip(1).Sum(Weights);
        return OfForward(model, model.Batch) + weightGradients + inputGradients;
    }

    /// <summary>The bytes of all weights and biases.</summary>
    public static double ParameterBytes(ModelDescription model) =>
        sizeof(float) * (model.Layers.Sum(Weights) + model.Layers.Sum(layer => layer.UseBias ? layer.Units : 0.0));

    private static double Weights(LayerDescription layer) => (double)layer.Inputs * layer.Units;
}
