using Fathom.Compiler.Analysis;
using Fathom.Compiler.Parsing;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Specification.Declaration;
using Fathom.Propagation;

namespace Fathom.Compiler.Diagnostics;

/// <summary>A declaration with what is predicted of it.</summary>
/// <param name="Declaration">The declaration.</param>
/// <param name="Network">The network as the prediction sees it.</param>
/// <param name="Prediction">The prediction.</param>
internal sealed record PredictedModel(ModelDeclaration Declaration, SignalNetwork Network, SignalPrediction Prediction)
{
    /// <summary>Null where the declaration has an error or there is no prediction: nothing can be said then.</summary>
    public static PredictedModel? Of(ModelDeclaration declaration)
    {
        if (ModelParser.Parse(declaration) is not ParsedModel.Valid valid)
        {
            return null;
        }

        SignalPrediction prediction = ModelPredictions.Of(valid.Spec);
        return prediction.NotPredictedBecause is null
            ? new PredictedModel(declaration, ModelPredictions.Network(valid.Spec), prediction)
            : null;
    }

    /// <summary>The [Dense] that a layer comes from.</summary>
    public int AttributeOf(int layer)
    {
        int attribute = 0;
        for (int first = Declaration.Layers[0].Repeat; first <= layer; first += Declaration.Layers[attribute].Repeat)
        {
            attribute++;
        }

        return attribute;
    }
}
