using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>All layers stand beside [Model]: the order of attributes on different parts is undefined (C# specification 23.3).</summary>
internal static class LayerOrderRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model) =>
        Enumerable.Range(0, model.Layers.Count)
            .Where(index => !model.Layers[index].IsBesideModel)
            .Select(index => Violation.At(new Spot.Layer(index), model.Type.DisplayName));
}
