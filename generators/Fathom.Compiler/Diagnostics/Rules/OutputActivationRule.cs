using System.Collections.Generic;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>CrossEntropy and BinaryCrossEntropy take logits, so their last layer is Identity.</summary>
internal static class OutputActivationRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        if (model.Loss is not (Loss.CrossEntropy or Loss.BinaryCrossEntropy) || model.Layers.Count == 0 || !model.HasOrder)
        {
            yield break;
        }

        int last = model.Layers.Count - 1;
        Activation activation = model.Layers[last].Activation;
        if (activation != Activation.Identity && EnumValues.Exist(activation))
        {
            string applied = model.Loss == Loss.CrossEntropy ? "softmax" : "the sigmoid";
            yield return Violation.At(
                new Spot.LayerSetting(last, nameof(LayerDeclaration.Activation)),
                activation.ToString(),
                model.Loss.ToString(),
                applied);
        }
    }
}
