using System.Linq;
using System.Runtime.CompilerServices;
using Fathom.Compiler.Specification;
using Fathom.Propagation;

namespace Fathom.Compiler.Analysis;

/// <summary>
/// What a declared model's signal and gradient will look like. Whoever asks for one specification gets the same answer; weak, so emptying
/// it changes nothing but time.
/// </summary>
internal static class ModelPredictions
{
    private static readonly ConditionalWeakTable<ModelSpec, SignalPrediction> Known = new();

    public static SignalPrediction Of(ModelSpec spec) => Known.GetValue(spec, static unknown => SignalPredictor.Predict(Network(unknown)));

    public static SignalNetwork Network(ModelSpec spec) => new(
        spec.InputSecondMoment,
        spec.Batch,
        spec.Loss,
        spec.Layers.Select(static layer => new SignalLayer(
            layer.Name,
            layer.Inputs,
            layer.Units,
            new ActivationFunction(layer.Activation, layer.ActivationParameter),
            layer.Init,
            layer.Gain)).ToArray());
}
