using Fathom.CompilerServices;

namespace Fathom.Tests.Numerics.Initialization;

/// <summary>Layers without a model, for what draws their weights.</summary>
internal static class SingleLayerModel
{
    public static DenseLayer Layer(Init init, int units, int inputs, float gain = 1, bool useBias = true)
    {
        var weights = new ParameterLayout(units, inputs);
        var biases = new ParameterLayout(units, 1);
        var arena = new Arena((int)(weights.Length + biases.Length));
        var description = new LayerDescription
        {
            Name = "layer",
            Inputs = inputs,
            Units = units,
            Activation = Activation.Tanh,
            ActivationParameter = 0,
            Init = init,
            Gain = gain,
            UseBias = useBias,
        };
        var bias = useBias ? new Parameter("layer.bias", arena, weights.Length, biases, isBias: true) : null;
        return new DenseLayer(description, new Parameter("layer.weight", arena, 0, weights, isBias: false), bias);
    }

    public static float[] Draw(Init init, int units, int inputs, float gain = 1, ulong seed = 1)
    {
        var layer = Layer(init, units, inputs, gain);
        Fathom.Numerics.WeightInitializer.Initialize(new DenseLayers([layer]), seed);
        return layer.Weights.ToArray();
    }
}
