using System.Diagnostics;

namespace Fathom.Numerics;

/// <summary>Gives a model its first parameters: weights drawn as each layer's <see cref="Init"/> says, biases zero.</summary>
internal static class WeightInitializer
{
    /// <summary>
    /// Initialises every layer. Layer i reads stream <see cref="StreamDomain.Weights"/> + i of the seed from its start, weight after weight
    /// in row-major <c>[out, in]</c> order, so a layer's weights depend on the seed, its place, its shape, its distribution and its gain
    /// and on nothing else: not on the memory layout, the platform or the other layers.
    /// </summary>
    /// <param name="layers">The layers, none of them declared <see cref="Init.Auto"/>, which the compiler resolves.</param>
    /// <param name="seed">Equal seeds give equal weights, bit by bit.</param>
    public static void Initialize(DenseLayers layers, ulong seed)
    {
        for (int layer = 0; layer < layers.Count; layer++)
        {
            Initialize(layers[layer], new RandomStream(seed, StreamDomain.Weights + (ulong)layer));
        }
    }

    private static void Initialize(DenseLayer layer, RandomStream random)
    {
        var description = layer.Description;
        var weights = new float[layer.Weights.Length];
        Fill(weights, description, random);
        layer.Weights.CopyFrom(weights);
        layer.Biases?.CopyFrom(new float[layer.Biases.Length]);
    }

    private static void Fill(Span<float> weights, LayerDescription layer, RandomStream random)
    {
        double fanIn = layer.Inputs;
        double fans = (double)layer.Inputs + layer.Units;
        switch (layer.Init)
        {
            case Init.Standard:
                UniformWeights.Fill(weights, 1 / (3 * fanIn), layer.Gain, random);
                break;
            case Init.GlorotUniform:
                UniformWeights.Fill(weights, 2 / fans, layer.Gain, random);
                break;
            case Init.GlorotNormal:
                NormalWeights.Fill(weights, 2 / fans, layer.Gain, random);
                break;
            case Init.HeUniform:
                UniformWeights.Fill(weights, 2 / fanIn, layer.Gain, random);
                break;
            case Init.HeNormal:
                NormalWeights.Fill(weights, 2 / fanIn, layer.Gain, random);
                break;
            case Init.LeCunUniform:
                UniformWeights.Fill(weights, 1 / fanIn, layer.Gain, random);
                break;
            case Init.LeCunNormal:
                NormalWeights.Fill(weights, 1 / fanIn, layer.Gain, random);
                break;
            case Init.Orthogonal:
                OrthogonalWeights.Fill(weights, layer.Units, layer.Inputs, layer.Gain, random);
                break;
            default:
                throw new UnreachableException($"Layer '{layer.Name}' has the initializer {layer.Init}, which has no equation.");
        }
    }
}
