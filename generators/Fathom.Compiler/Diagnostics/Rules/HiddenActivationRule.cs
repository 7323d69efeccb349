using System.Collections.Generic;
using System.Globalization;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>Only the last layer may leave its activation out: hidden layers that are silently linear add nothing to a network.</summary>
internal static class HiddenActivationRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        if (!model.HasOrder)
        {
            yield break;
        }

        for (int index = 0; index < model.Layers.Count; index++)
        {
            LayerDeclaration layer = model.Layers[index];
            bool standsForHiddenLayer = index < model.Layers.Count - 1 || layer.Repeat > 1;
            if (standsForHiddenLayer && !layer.States(nameof(LayerDeclaration.Activation)))
            {
                yield return Violation.At(new Spot.Layer(index), (index + 1).ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
