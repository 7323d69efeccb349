using System;
using System.Collections.Generic;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>Every layer's name, stated or made, is its own.</summary>
internal static class DuplicateNameRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        if (!model.HasOrder || model.LayerCount > ModelLimits.Layers)
        {
            yield break;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        int number = 1;
        for (int index = 0; index < model.Layers.Count; index++)
        {
            foreach (string name in LayerNames.Of(model.Layers[index], number))
            {
                number++;
                if (!taken.Add(name))
                {
                    yield return Violation.At(new Spot.LayerSetting(index, nameof(LayerDeclaration.Name)), model.Type.DisplayName, name);
                    break;
                }
            }
        }
    }
}
