using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>The class and every type around it are partial, or nothing can be added to it.</summary>
internal static class PartialRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model) =>
        model.Class.NotPartial.Select(index => index == model.Type.Headers.Count - 1
            ? Violation.At(new Spot.Chain(index), $"The model '{model.Type.DisplayName}'")
            : Violation.At(new Spot.Chain(index), $"The type around the model '{model.Type.DisplayName}'"));
}
