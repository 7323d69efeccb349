using System.Collections.Generic;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>A model has a layer.</summary>
internal static class NoLayerRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        if (model.Layers.Count == 0)
        {
            yield return Violation.At(new Spot.Class(), model.Type.DisplayName);
        }
    }
}
